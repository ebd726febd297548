// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/ChipList.h"
#include "brief/SourceRow.h"
#include "gui/brief/BriefFixture.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QColorDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::test;

/** Chips, toggles, sources, versions and files of the editor, and how they are taken back. */
class TestBriefEditing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BriefFixture> m_fixture;
    BriefFixture &fixture() { return *m_fixture; }
    const domain::BriefDraft &saved()
    {
        fixture().page->flush();
        // One is saved at a time.
        if (!QTest::qWaitFor([this] { return fixture().page->isAllSaved(); }))
            qFatal("not saved");
        return fixture().lastSaved();
    }
    QAbstractButton *partOf(const char *name, const char *part)
    {
        return fixture().find(name)->findChild<QAbstractButton *>(QLatin1String(part));
    }
    QList<ui::SourceRow *> rows()
    {
        QList<ui::SourceRow *> shown;
        for (ui::SourceRow *row : fixture().window.findChildren<ui::SourceRow *>()) {
            if (!row->isHidden())
                shown << row;
        }
        return shown;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BriefFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aPhraseIsAddedAndTakenBack()
    {
        QVERIFY(fixture().open(filledBrief()));
        partOf("briefMust", "chipAdd")->click();
        auto *editor = fixture().find("briefMust")->findChild<QLineEdit *>(QStringLiteral("chipEditor"));
        QVERIFY(editor->hasFocus());
        QTest::keyClicks(editor, QStringLiteral("frete, 90 DIAS ,novo"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(saved().brief.must,
                 (QStringList{QStringLiteral("90 dias"), QStringLiteral("Saiba mais"), QStringLiteral("frete"),
                              QStringLiteral("novo")}));
        // The next one can be typed at once; Esc ends it.
        QVERIFY(editor->isVisible());
        QTest::keyClicks(editor, QStringLiteral("x"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        fixture().undo.undo();
        QCOMPARE(saved().brief.must, filledBrief().draft.brief.must);
        QCOMPARE(fixture().find<ui::ChipList>("briefMust")->words(), filledBrief().draft.brief.must);
        fixture().undo.redo();
        QCOMPARE(saved().brief.must.size(), 4);
    }

    void aPhraseIsRemovedByTheKeyboard()
    {
        QVERIFY(fixture().open(filledBrief()));
        QAbstractButton *cross = partOf("briefMust", "wordChipRemove");
        cross->setFocus();
        QTest::keyClick(cross, Qt::Key_Delete);
        QCOMPARE(saved().brief.must, QStringList{QStringLiteral("Saiba mais")});
        fixture().undo.undo();
        QCOMPARE(saved().brief.must.size(), 2);
    }

    void fixedPhrasesCannotGo()
    {
        QVERIFY(fixture().open(filledBrief()));
        int fixed = 0;
        for (const ui::WordChip *chip : fixture().find("briefNever")->findChildren<ui::WordChip *>()) {
            if (!chip->isHidden() && !chip->cross())
                ++fixed;
        }
        QCOMPARE(fixed, 2);
        // They are no words of the brief.
        QCOMPARE(fixture().find<ui::ChipList>("briefNever")->words(), QStringList{QStringLiteral("grátis")});
    }

    void oneFormatAtLeastStays()
    {
        QVERIFY(fixture().open(filledBrief()));
        partOf("briefFormats", "format1")->click();
        QCOMPARE(saved().brief.formats, std::vector{domain::AdFormat::Square});
        partOf("briefFormats", "format0")->click();
        QVERIFY(partOf("briefFormats", "format0")->isChecked());
        QCOMPARE(saved().brief.formats, std::vector{domain::AdFormat::Square});
        fixture().undo.undo();
        QCOMPARE(saved().brief.formats, filledBrief().draft.brief.formats);
        QVERIFY(partOf("briefFormats", "format1")->isChecked());
    }

    void variationsChangeTheButtonAndTheDrawings()
    {
        QVERIFY(fixture().open(filledBrief()));
        QCOMPARE(fixture().find<QAbstractButton>("briefGenerate")->text(), QStringLiteral("Generate 4 variation(s)"));
        partOf("briefVariations", "segment1")->click();
        QCOMPARE(fixture().find<QAbstractButton>("briefGenerate")->text(), QStringLiteral("Generate 1 variation(s)"));
        QCOMPARE(saved().brief.variations, 1);
        int shown = 0;
        for (const QWidget *tile : fixture().window.findChildren<QWidget *>(QStringLiteral("sketchTile")))
            shown += tile->isHidden() ? 0 : 1;
        QCOMPARE(shown, 1);
        fixture().undo.undo();
        QCOMPARE(saved().brief.variations, 4);
    }

    void aSourceLendsWhatIsChosen()
    {
        QVERIFY(fixture().open(filledBrief()));
        QAbstractButton *visual = rows().front()->findChild<QAbstractButton *>(QStringLiteral("sourceLayer0"));
        QVERIFY(!visual->isChecked());
        visual->setFocus();
        QTest::keyClick(visual, Qt::Key_Space);
        QCOMPARE(saved().sources.front().layers.size(), 3);
        fixture().undo.undo();
        QVERIFY(!visual->isChecked());
        QCOMPARE(saved().sources.front().layers.size(), 2);
    }

    void aSourceIsRemovedAndComesBackInItsPlace()
    {
        QVERIFY(fixture().open(filledBrief()));
        rows()[1]->findChild<QAbstractButton *>(QStringLiteral("sourceRemove"))->click();
        QCOMPARE(rows().size(), 2);
        QCOMPARE(saved().sources.size(), std::size_t(2));
        // What was typed since is not taken back with it.
        fixture().type("briefOffer", QStringLiteral("30%"));
        fixture().undo.undo();
        QCOMPARE(rows().size(), 3);
        QCOMPARE(saved().sources[1], filledBrief().draft.sources[1]);
        QCOMPARE(saved().brief.offer, QStringLiteral("30%"));
    }

    void sourcesAreAddedOnce()
    {
        QVERIFY(fixture().open(filledBrief()));
        QSignalSpy wanted(fixture().page, &ui::BriefPage::sourcesWanted);
        fixture().click("briefAddSources");
        QCOMPARE(wanted.count(), 1);
        const domain::BriefSource fourth = briefSource(QStringLiteral("cre_4"), 2, 0.5);
        fixture().page->addSources({filledBrief().draft.sources[0], fourth, fourth});
        QCOMPARE(saved().sources.size(), std::size_t(4));
        QCOMPARE(saved().sources.back(), fourth);
        fixture().undo.undo();
        QCOMPARE(saved().sources.size(), std::size_t(3));
    }

    void anUndoOfAnotherBriefTouchesNothing()
    {
        QVERIFY(fixture().open(filledBrief()));
        partOf("briefVariations", "segment1")->click();
        fixture().backend.briefReplies.give(emptyBrief());
        fixture().page->showBrief(QStringLiteral("brf_2"));
        QTRY_COMPARE(fixture().page->briefId(), QStringLiteral("brf_2"));
        const std::size_t before = fixture().backend.briefsSaved.size();
        fixture().undo.undo();
        fixture().page->flush();
        QCOMPARE(fixture().backend.briefsSaved.size(), before);
    }

    void typedTextIsCutAtTheLimit()
    {
        QVERIFY(fixture().open(filledBrief()));
        auto *message = fixture().find<QPlainTextEdit>("briefMessage");
        message->setPlainText(QString(700, u'a'));
        QCOMPARE(message->toPlainText().size(), 600);
        QCOMPARE(saved().brief.keyMessage.size(), 600);
    }

    void aVersionIsRestoredAndTakenBack()
    {
        fixture().backend.briefVersionReplies.give(twoVersions());
        QVERIFY(fixture().open(filledBrief()));
        fixture().click("briefMenuButton");
        QAction *first = nullptr;
        QTRY_VERIFY((first = fixture().find<QAction>("briefVersion-1")) != nullptr);
        QSignalSpy told(fixture().page, &ui::BriefPage::toastWanted);
        first->trigger();
        QCOMPARE(fixture().find<QLineEdit>("briefProduct")->text(), QStringLiteral("Cápsulas"));
        QCOMPARE(rows().size(), 2);
        QCOMPARE(told.count(), 1);
        QVERIFY(told.front().at(1).toBool());
        QCOMPARE(saved(), twoVersions()[1].draft);
        fixture().undo.undo();
        QCOMPARE(saved(), filledBrief().draft);
        fixture().find<QMenu>("briefMenu")->close();
    }

    void aBriefIsRemovedAndComesBack()
    {
        QVERIFY(fixture().open(filledBrief()));
        QSignalSpy removed(fixture().page, &ui::BriefPage::removed);
        fixture().find<QAction>("briefRemove")->trigger();
        QCOMPARE(removed.count(), 1);
        using Removal = std::pair<QString, bool>;
        QCOMPARE(fixture().backend.briefsRemoved, std::vector{Removal(QStringLiteral("brf_1"), true)});
        QVERIFY(fixture().page->briefId().isEmpty());
        fixture().undo.undo();
        QCOMPARE(fixture().backend.briefsRemoved.back(), Removal(QStringLiteral("brf_1"), false));
    }

    void aColourIsAdded()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().click("briefMore");
        QVERIFY(fixture().find("briefPalette")->isVisible());
        partOf("briefPalette", "swatchAdd")->click();
        QColorDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture().find<QColorDialog>("colourDialog")) != nullptr);
        dialog->setCurrentColor(QColor(QStringLiteral("#0a3029")));
        dialog->accept();
        QCOMPARE(saved().brief.visual.palette, QStringList{QStringLiteral("#0A3029")});
        fixture().undo.undo();
        QVERIFY(saved().brief.visual.palette.isEmpty());
    }
};

MCI_TEST_CLASS(TestBriefEditing);
#include "tst_BriefEditing.moc"
