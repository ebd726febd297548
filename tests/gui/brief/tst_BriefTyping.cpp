// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/ChipList.h"
#include "gui/brief/BriefFixture.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;

/** What is typed, and what is answered, belongs to the brief it was typed or asked for. */
class TestBriefTyping : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BriefFixture> m_fixture;
    BriefFixture &fixture() { return *m_fixture; }
    /** Of "Must have", with this in it. */
    QLineEdit *typePhrase(const QString &text)
    {
        auto *list = fixture().find("briefMust");
        list->findChild<QAbstractButton *>(QStringLiteral("chipAdd"))->click();
        auto *editor = list->findChild<QLineEdit *>(QStringLiteral("chipEditor"));
        QTest::keyClicks(editor, text);
        return editor;
    }
    /** Another brief in the place of the open one. */
    bool openOther()
    {
        fixture().backend.briefReplies.give(emptyBrief());
        fixture().page->showBrief(emptyBrief().id);
        return QTest::qWaitFor([this] { return fixture().page->briefId() == emptyBrief().id; });
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BriefFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aPhraseWithoutEnterIsGeneratedToo()
    {
        QVERIFY(fixture().open(filledBrief()));
        QLineEdit *editor = typePhrase(QStringLiteral("frete"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture().backend.generated.size(), 1);
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        QVERIFY(fixture().lastSaved().brief.must.contains(QStringLiteral("frete")));
    }

    void aPhraseWithoutEnterIsSaved()
    {
        QVERIFY(fixture().open(filledBrief()));
        QLineEdit *editor = typePhrase(QStringLiteral("frete"));
        fixture().page->flush();
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        QVERIFY(fixture().lastSaved().brief.must.contains(QStringLiteral("frete")));
        // The next one can be typed at once.
        QVERIFY(editor->isVisible());
        QVERIFY(editor->text().isEmpty());
    }

    void aPhraseWithoutEnterIsSavedWhenThePageGoes()
    {
        QVERIFY(fixture().open(filledBrief()));
        typePhrase(QStringLiteral("frete"));
        fixture().page->hide();
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        QVERIFY(fixture().lastSaved().brief.must.contains(QStringLiteral("frete")));
    }

    void aPhraseStaysWithItsBrief()
    {
        QVERIFY(fixture().open(filledBrief()));
        QLineEdit *editor = typePhrase(QStringLiteral("frete"));
        QVERIFY(openOther());
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        QCOMPARE(fixture().backend.briefsSaved.front().first, filledBrief().id);
        QVERIFY(fixture().lastSaved().brief.must.contains(QStringLiteral("frete")));
        QVERIFY(!editor->isVisible());
        QVERIFY(editor->text().isEmpty());
        fixture().page->flush();
        QCOMPARE(fixture().find<ui::ChipList>("briefMust")->words(), emptyBrief().draft.brief.must);
    }

    void versionsOfAnotherBriefAreNotOffered()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.briefVersionReplies.hold();
        fixture().click("briefMenuButton");
        QVERIFY(openOther());
        fixture().backend.briefVersionReplies.release(twoVersions());
        QTest::qWait(0);
        QVERIFY(!fixture().find<QAction>("briefVersion-1"));
        fixture().find<QMenu>("briefMenu")->close();
    }

    void aFailureBelongsToItsBrief()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.generateReplies.hold();
        fixture().click("briefGenerate");
        QTRY_COMPARE(fixture().backend.generated.size(), 1);
        QVERIFY(openOther());
        const QSignalSpy told(fixture().page, &ui::BriefPage::toastWanted);
        fixture().backend.generateReplies.release(failure(makeError(ErrorCode::Timeout, Reason::None)));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().startsWith(QStringLiteral("Not generated: ")));
        QVERIFY(fixture().advice().isEmpty());
    }

    void combinedPatternsBelongToTheirBrief()
    {
        QVERIFY(fixture().open(filledBrief()));
        const auto words = [this] {
            int seen = 0;
            for (const QLabel *label : fixture().find("combinedPatterns")->findChildren<QLabel *>())
                seen += label->isVisible() && !label->text().isEmpty() ? 1 : 0;
            return seen;
        };
        QVERIFY(words() > 1);
        fixture().backend.briefPreviewReplies.hold();
        QVERIFY(openOther());
        // The title alone.
        QCOMPARE(words(), 1);
    }
};

MCI_TEST_CLASS(TestBriefTyping);
#include "tst_BriefTyping.moc"
