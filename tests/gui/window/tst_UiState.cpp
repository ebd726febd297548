// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "window/FuzzyMatch.h"
#include "window/PageHistory.h"
#include "window/UiState.h"

#include <QTemporaryDir>

using namespace mci;
using namespace mci::ui;

class TestUiState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameIsNotWrittenAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("ui.ini"));
        KeptSelection kept;
        kept.input.connectionId = QStringLiteral("con");
        kept.input.adAccountId = QStringLiteral("act_1");
        kept.input.minSpend = 12.5;
        kept.chosenOn = QDate(2026, 10, 31);
        UiState(file).setSelection(QStringLiteral("org"), kept);
        QVERIFY(QFile::exists(file));
        {
            UiState state(file);
            QCOMPARE(state.lastAccount(QStringLiteral("org")), QStringLiteral("act_1"));
            QVERIFY(QFile::remove(file));
            state.setSelection(QStringLiteral("org"), *state.selection(QStringLiteral("org"), QStringLiteral("act_1")));
        }
        QVERIFY(!QFile::exists(file));
        UiState state(file);
        state.setSelection(QStringLiteral("org"), kept);
        kept.input.minSpend = 13;
        state.setSelection(QStringLiteral("org"), kept);
        QCOMPARE(state.selection(QStringLiteral("org"), QStringLiteral("act_1"))->input.minSpend, 13);
    }

    void keepsEverythingBetweenStarts()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("ui.ini"));
        KeptSelection kept;
        kept.input.connectionId = QStringLiteral("con");
        kept.input.adAccountId = QStringLiteral("act_1");
        kept.input.since = QStringLiteral("2026-10-01");
        kept.input.until = QStringLiteral("2026-10-30");
        kept.input.objective = QStringLiteral("LEAD");
        kept.input.topN = 25;
        kept.input.minSpend = 12.5;
        kept.input.conversionEvent = QString();
        kept.chosenOn = QDate(2026, 10, 31);
        {
            UiState state(file);
            state.setWindowPlace({QRect(10, 20, 1200, 800), true});
            state.setPanelWidth(9999);
            state.setRailCollapsed(true);
            state.setCardSize(2);
            state.setViewMode(ViewMode::Table);
            state.setTableColumns(QByteArrayLiteral("\x01\x00columns"));
            state.setSelection(QStringLiteral("org_a"), kept);
            state.setTheme(ThemeChoice::HighContrast);
            state.setResultPalette(ResultPalette::BlueOrange);
            state.setMotion(MotionChoice::Off);
            state.setKeyChoices({{QStringLiteral("sync-now"),
                                  {QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::SHIFT | Qt::Key_F5)}},
                                 {QStringLiteral("export"), {}}});
            state.setLetterKeys(false);
            state.setLanguage(QStringLiteral("es"));
            state.setNotifications(false);
            state.setMenuBar(true);
            state.addRecentCommand(QStringLiteral("a"));
            state.addRecentCommand(QStringLiteral("b"));
            state.addRecentCommand(QStringLiteral("a"));
        }
        const UiState state(file);
        QCOMPARE(state.windowPlace(), (WindowPlace{QRect(10, 20, 1200, 800), true}));
        QCOMPARE(state.panelWidth(), std::optional(560));
        QVERIFY(state.isRailCollapsed());
        QCOMPARE(state.cardSize(), std::optional(2));
        QCOMPARE(state.viewMode(), ViewMode::Table);
        QCOMPARE(state.tableColumns(), QByteArrayLiteral("\x01\x00columns"));
        QCOMPARE(state.lastOrganization(), QStringLiteral("org_a"));
        QCOMPARE(state.lastAccount(QStringLiteral("org_a")), QStringLiteral("act_1"));
        const auto read = state.selection(QStringLiteral("org_a"), QStringLiteral("act_1"));
        QVERIFY(read);
        QCOMPARE(keptToJson(*read), keptToJson(kept));
        QVERIFY(read->input.conversionEvent && read->input.conversionEvent->isEmpty());
        QVERIFY(!read->input.minConversions);
        QVERIFY(!state.selection(QStringLiteral("org_b"), QStringLiteral("act_1")));
        QCOMPARE(state.theme(), ThemeChoice::HighContrast);
        QCOMPARE(state.resultPalette(), ResultPalette::BlueOrange);
        QCOMPARE(state.motion(), MotionChoice::Off);
        QCOMPARE(state.keyChoices(),
                 (KeyChoices{{QStringLiteral("sync-now"),
                              {QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::SHIFT | Qt::Key_F5)}},
                             {QStringLiteral("export"), {}}}));
        QVERIFY(!state.letterKeys());
        QCOMPARE(state.language(), QStringLiteral("es"));
        QVERIFY(!state.notifications());
        QVERIFY(state.menuBar());
        QCOMPARE(state.recentCommands(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void nonsenseIsTheDefault()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("ui.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\ntheme=pink\nresults=7\n[creatives]\ncardSize=x\nview=\n[panel]\nwidth=-4\n"
                   "[selections]\norg\\act_1=\"{broken\"\n[window]\nrect=banana\n[keys]\nexport=Banana, Ctrl+Peel\n");
        file.close();
        const UiState state(name);
        QCOMPARE(state.theme(), ThemeChoice::System);
        QCOMPARE(state.resultPalette(), ResultPalette::GreenRed);
        QVERIFY(!state.cardSize());
        QCOMPARE(state.viewMode(), ViewMode::Cards);
        QVERIFY(!state.panelWidth());
        QVERIFY(!state.windowPlace());
        QVERIFY(!state.selection(QStringLiteral("org"), QStringLiteral("act_1")));
        QCOMPARE(state.motion(), MotionChoice::System);
        QVERIFY(state.notifications());
        // Keys that nobody can read leave the command as designed.
        QVERIFY(state.keyChoices().isEmpty());
        QVERIFY(state.letterKeys());
    }

    void keysThatWereTakenBackAreForgotten()
    {
        const QTemporaryDir folder;
        UiState state(folder.filePath(QStringLiteral("ui.ini")));
        state.setKeyChoices({{QStringLiteral("export"), {QKeySequence(Qt::Key_F7)}}});
        state.setKeyChoices({});
        QVERIFY(state.keyChoices().isEmpty());
    }

    void motionAsEarlierVersionsWroteIt()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("ui.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\nmotion=false\n");
        file.close();
        QCOMPARE(UiState(name).motion(), MotionChoice::Off);
    }

    void windowStaysWithinReach_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("expected");
        QTest::newRow("on screen") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
        QTest::newRow("second screen") << QRect(2000, 10, 800, 600) << QRect(2000, 10, 800, 600);
        QTest::newRow("screen unplugged") << QRect(9000, 10, 800, 600) << QRect(560, 240, 800, 600);
        QTest::newRow("title above") << QRect(100, -300, 800, 600) << QRect(560, 240, 800, 600);
        QTest::newRow("larger than the screen") << QRect(9000, 0, 4000, 3000) << QRect(0, 0, 1920, 1080);
    }

    void windowStaysWithinReach()
    {
        QFETCH(QRect, wanted);
        QFETCH(QRect, expected);
        QCOMPARE(reachablePlace(wanted, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)}), expected);
    }

    void namedPeriodsGoOnWithTheDays()
    {
        KeptSelection kept;
        kept.input.since = QStringLiteral("2026-10-01");
        kept.input.until = QStringLiteral("2026-10-30");
        kept.chosenOn = QDate(2026, 10, 31);
        const KeptSelection rolled = rolledForward(kept, QDate(2026, 11, 10));
        QCOMPARE(rolled.input.since, QStringLiteral("2026-10-11"));
        QCOMPARE(rolled.input.until, QStringLiteral("2026-11-09"));

        kept.chosenOn = QDate(2026, 11, 5);
        QCOMPARE(rolledForward(kept, QDate(2026, 11, 10)).input.since, kept.input.since);
    }

    void goesBackAndForward()
    {
        PageHistory history;
        history.visit(Page::TopCreatives);
        history.visit(Page::Activity);
        history.visit(Page::Activity);
        QCOMPARE(history.back(), std::optional(Page::TopCreatives));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), std::optional(Page::Activity));
        QVERIFY(!history.forward());
        (void)history.back();
        history.visit(Page::Settings);
        QVERIFY(!history.canGoForward());
    }

    void findsByAFewLetters()
    {
        QVERIFY(!fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Sync now")));
        QVERIFY(fuzzyScore(QStringLiteral("acao"), QStringLiteral("Ação")));
        const auto start = fuzzyScore(QStringLiteral("set"), QStringLiteral("Settings"));
        const auto inside = fuzzyScore(QStringLiteral("set"), QStringLiteral("Undo reset"));
        const auto spread = fuzzyScore(QStringLiteral("set"), QStringLiteral("Show selected table"));
        QVERIFY(*start > *inside);
        QVERIFY(*inside > *spread);
    }
};

MCI_TEST_CLASS(TestUiState);
#include "tst_UiState.moc"
