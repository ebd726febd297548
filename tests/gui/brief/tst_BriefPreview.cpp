// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/SourceRow.h"
#include "gui/brief/BriefFixture.h"
#include "support/TestMain.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;

/** What would be made follows the draft, and only the answer to the last question counts. */
class TestBriefPreview : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BriefFixture> m_fixture;
    BriefFixture &fixture() { return *m_fixture; }
    QString words(const char *name) { return fixture().find<QLabel>(name)->text(); }
    QStringList disputes()
    {
        QStringList all;
        for (const QLabel *label : fixture().window.findChildren<QLabel *>(QStringLiteral("disputes"))) {
            if (label->isVisible())
                all << label->text().split(u'\n');
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BriefFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aPauseAsksForTheChangedDraft()
    {
        QVERIFY(fixture().open(filledBrief()));
        // Opening asks once.
        const std::size_t before = fixture().backend.briefsPreviewed.size();
        QCOMPARE(before, std::size_t(1));
        fixture().type("briefTone", QStringLiteral("Calm"));
        QCOMPARE(fixture().backend.briefsPreviewed.size(), before);
        QTRY_COMPARE(fixture().backend.briefsPreviewed.size(), before + 1);
        QCOMPARE(fixture().backend.briefsPreviewed.back().brief.tone, QStringLiteral("Calm"));
    }

    void staleAnswersAreDropped()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.briefPreviewReplies.hold();
        fixture().type("briefTone", QStringLiteral("Calm"));
        QTRY_COMPARE(fixture().backend.briefPreviewReplies.held(), 1);
        fixture().type("briefTone", QStringLiteral("Loud"));
        QTRY_COMPARE(fixture().backend.briefPreviewReplies.held(), 2);
        // The first question is answered last, with something else than the second.
        services::BriefPreview stale = filledPreview();
        stale.sketches[0].layout = domain::Layout::BottomHeavy;
        fixture().backend.briefPreviewReplies.releaseLast(filledPreview());
        fixture().backend.briefPreviewReplies.release(stale);
        QCoreApplication::processEvents();
        QVERIFY2(fixture().find("sketchTile")->accessibleName().contains(QStringLiteral("Centered")),
                 qPrintable(fixture().find("sketchTile")->accessibleName()));
    }

    void conflictsAreShownAndWhatIsOpenStaysOpen()
    {
        QVERIFY(fixture().open(filledBrief()));
        const QString all = disputes().join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("2 of 3: ")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Mood open: Warm mood (1), Calm mood (1), Fresh mood (1)")),
                 qPrintable(all));
    }

    void aSourceThatIsGoneOrNotAnalyzedSaysSo()
    {
        services::BriefPreview preview = filledPreview();
        preview.sources[0].creative.reset();
        preview.sources[1].hasPatterns = false;
        fixture().backend.briefPreviewReplies.give(preview);
        QVERIFY(fixture().open(filledBrief()));
        const QList<ui::SourceRow *> rows = fixture().window.findChildren<ui::SourceRow *>();
        QCOMPARE(rows.size(), 3);
        const auto state = [](const ui::SourceRow *row) {
            return row->findChild<QLabel *>(QStringLiteral("sourceState"));
        };
        const auto analyze = [](const ui::SourceRow *row) {
            return row->findChild<QAbstractButton *>(QStringLiteral("sourceAnalyze"));
        };
        QTRY_VERIFY(state(rows[0])->isVisible());
        QVERIFY(state(rows[0])->text().contains(QStringLiteral("No longer in the library")));
        QVERIFY(!analyze(rows[0])->isVisible());
        QVERIFY(state(rows[1])->isVisible());
        QVERIFY(!state(rows[2])->isVisible());
        QSignalSpy wanted(fixture().page, &ui::BriefPage::analysisWanted);
        analyze(rows[1])->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toStringList(), QStringList{QStringLiteral("cre_2")});
    }

    void patternsThatArriveAskAgain()
    {
        QVERIFY(fixture().open(filledBrief()));
        const int before = fixture().backend.briefPreviewReplies.calls();
        Q_EMIT fixture().backend.patternsChanged(QStringLiteral("act_1"));
        QTRY_COMPARE(fixture().backend.briefPreviewReplies.calls(), before + 1);
    }

    void thePromptIsReadShortOrWhole()
    {
        QVERIFY(fixture().open(filledBrief()));
        const QString summary = words("promptWords");
        QVERIFY2(summary.contains(QStringLiteral("<b>Create 4 distinct ad(s) in 1:1, 4:5</b>")), qPrintable(summary));
        QVERIFY(summary.contains(QStringLiteral("Never:")));
        QVERIFY(summary.contains(QStringLiteral("grátis")));
        fixture().find("promptForm")->findChild<QAbstractButton *>(QStringLiteral("segment1"))->click();
        QVERIFY2(words("promptWords").contains(QStringLiteral("Nothing repeats the phrases")),
                 qPrintable(words("promptWords")));
        fixture().click("makerProvider");
        QCOMPARE(words("promptWords"), filledPreview().prompt);
    }

    void aWordThatNoLineHoldsLeavesTheColumnAsItIs()
    {
        services::BriefPreview preview = filledPreview();
        preview.prompt = QStringLiteral("BEGIN BRIEF ") + QString(200, u'f');
        fixture().backend.briefPreviewReplies.give(preview);
        domain::StoredBrief brief = filledBrief();
        brief.draft.maker = domain::MakerKind::Provider;
        QVERIFY(fixture().open(brief));
        fixture().find("promptForm")->findChild<QAbstractButton *>(QStringLiteral("segment1"))->click();
        QCOMPARE(words("promptWords").remove(QChar(0x200B)), preview.prompt);
        QVERIFY(fixture().find("promptWords")->minimumSizeHint().width() < 260);
    }

    void markupInAProductIsNotTakenForMarkup()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().type("briefProduct", QStringLiteral("<b>x</b>"));
        QVERIFY(words("promptWords").contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;")));
    }

    void theProviderWarnsAndCosts()
    {
        QVERIFY(fixture().open(filledBrief()));
        QVERIFY(!fixture().find("makerWarning")->isVisible());
        QVERIFY(
            fixture().find<QRadioButton>("makerProvider")->accessibleDescription().contains(QStringLiteral("0.16")));
        fixture().click("makerProvider");
        QVERIFY(fixture().find("makerWarning")->isVisible());
        fixture().page->flush();
        QCOMPARE(fixture().lastSaved().maker, domain::MakerKind::Provider);
        fixture().undo.undo();
        QVERIFY(fixture().find<QRadioButton>("makerLocal")->isChecked());
        QVERIFY(!fixture().find("makerWarning")->isVisible());
    }

    void aProviderThatIsNotReadyLeadsToTheSettings()
    {
        services::BriefPreview preview = filledPreview();
        preview.providerReady = false;
        preview.providerHost.clear();
        fixture().backend.briefPreviewReplies.give(preview);
        QVERIFY(fixture().open(filledBrief()));
        QVERIFY(!fixture().find<QRadioButton>("makerProvider")->isEnabled());
        QSignalSpy wanted(fixture().page, &ui::BriefPage::aiSettingsWanted);
        QVERIFY(fixture().find("makerSettings")->isVisible());
        fixture().click("makerSettings");
        QCOMPARE(wanted.count(), 1);
    }
};

MCI_TEST_CLASS(TestBriefPreview);
#include "tst_BriefPreview.moc"
