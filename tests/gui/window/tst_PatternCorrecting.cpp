// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativePanel.h"
#include "creatives/CreativeTabs.h"
#include "creatives/TagChip.h"
#include "domain/patterns/PatternFields.h"
#include "gui/support/PatternValues.h"
#include "gui/window/WindowFixture.h"
#include "window/StoredSearch.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace mci;
using namespace mci::ui;
using namespace Qt::Literals::StringLiterals;
using domain::PatternField;
using mci::test::WindowFixture;

/** Corrections of patterns, and what is searched in them, in the whole window. */
class TestPatternCorrecting : public QObject
{
    Q_OBJECT

    static services::CreativeAnalysis analysis(const std::optional<domain::FieldValue> &layout)
    {
        services::CreativeAnalysis analysis;
        analysis.patterns = test::patternsOfAnAd().patterns;
        if (layout && !domain::applyCorrection(*analysis.patterns, PatternField::Layout, *layout))
            qFatal("no layout");
        return analysis;
    }
    static QWidget *tag(QWidget &parent, const QString &text)
    {
        for (TagChip *chip : parent.findChildren<TagChip *>()) {
            if (chip->chip().text == text)
                return chip;
        }
        return nullptr;
    }
    static QAbstractItemView *openPatterns(WindowFixture &fixture)
    {
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        grid->setCurrentIndex(grid->model()->index(1, 0));
        grid->setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(grid, Qt::Key_Return);
        fixture.find<CreativePanel>("creativePanel")->tabs().setTab(CreativeTabs::Patterns);
        return grid;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aCorrectionIsStoredAndCanBeUndone()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.backend.analysisReplies.give(analysis(std::nullopt));
        MainWindow &window = fixture.open();
        QTRY_COMPARE(fixture.find<QAbstractItemView>("creativeGrid")->model()->rowCount(), 3);
        openPatterns(fixture);
        QWidget &panel = *fixture.find("creativePanel");
        QTRY_VERIFY(tag(panel, u"Rule of thirds"_s));
        QTest::mouseDClick(tag(panel, u"Rule of thirds"_s), Qt::LeftButton);
        auto *menu = panel.findChild<QMenu *>(u"correctionMenu"_s);
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto grid = std::find_if(actions.begin(), actions.end(),
                                       [](const QAction *action) { return action->text() == u"Grid layout"_s; });
        QVERIFY(grid != actions.end());
        (*grid)->trigger();
        menu->close();
        const QString id = fixture.find<CreativePanel>("creativePanel")->creativeId();
        QTRY_COMPARE(fixture.backend.corrected.size(), 1U);
        QCOMPARE(fixture.backend.corrected.back(),
                 (test::FakeBackend::Correction{id, PatternField::Layout, {{u"grid"_s}}}));
        auto *toast = fixture.find("toast");
        QTRY_VERIFY(toast && toast->isVisible());

        // Who shows them hears of it, and reads the tags again.
        const int tagsRead = fixture.backend.tagReplies.calls();
        fixture.backend.analysisReplies.give(analysis(domain::FieldValue{u"grid"_s}));
        Q_EMIT fixture.backend.patternsChanged(u"act_1"_s);
        QTRY_VERIFY(tag(panel, u"Grid layout"_s));
        QVERIFY(fixture.backend.tagReplies.calls() > tagsRead);

        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.backend.corrected.size(), 2U);
        QCOMPARE(fixture.backend.corrected.back(),
                 (test::FakeBackend::Correction{id, PatternField::Layout, std::nullopt}));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(fixture.backend.corrected.size(), 3U);
        QCOMPARE(fixture.backend.corrected.back().value, std::optional(domain::FieldValue{u"grid"_s}));
    }
    void undoingBringsTheFormerCorrectionBack()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.backend.analysisReplies.give(analysis(domain::FieldValue{u"grid"_s}));
        MainWindow &window = fixture.open();
        QTRY_COMPARE(fixture.find<QAbstractItemView>("creativeGrid")->model()->rowCount(), 3);
        openPatterns(fixture);
        QWidget &panel = *fixture.find("creativePanel");
        QTRY_VERIFY(tag(panel, u"Grid layout"_s));
        Q_EMIT fixture.find<CreativePanel>("creativePanel")
            ->tabs()
            .correctionWanted(u"cr_1"_s, {PatternField::Layout, {{u"grid"_s}}, std::nullopt});
        QTRY_COMPARE(fixture.backend.corrected.size(), 1U);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.backend.corrected.size(), 2U);
        QCOMPARE(fixture.backend.corrected.back().value, std::optional(domain::FieldValue{u"grid"_s}));
    }
    void aCorrectionThatIsNotStoredIsSaid()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.open();
        QTRY_COMPARE(fixture.find<QAbstractItemView>("creativeGrid")->model()->rowCount(), 3);
        openPatterns(fixture);
        fixture.backend.correctReplies.give(failure(makeError(ErrorCode::NotFound, Reason::CreativeUnknown)));
        Q_EMIT fixture.find<CreativePanel>("creativePanel")
            ->tabs()
            .correctionWanted(u"cr_1"_s, {PatternField::Layout, std::nullopt, {{u"grid"_s}}});
        const auto said = [&fixture] {
            const auto labels = fixture.find("toast")->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text().contains(u"creative"_s); });
        };
        QTRY_VERIFY(fixture.find("toast") && said());
    }
    void whatGoesWithResultsComesFromTheDashboardsFacts()
    {
        WindowFixture fixture;
        fixture.giveCreatives(30);
        fixture.backend.tagReplies.give(test::tagsOf(fixture.overview(30, 0)));
        services::CreativeAnalysis shown = analysis(std::nullopt);
        fixture.backend.analysisReplies.give(shown);
        fixture.open();
        QTRY_COMPARE(fixture.find<QAbstractItemView>("creativeGrid")->model()->rowCount(), 30);
        openPatterns(fixture);
        auto *results = fixture.find("patternsResults");
        QVERIFY(results);
        QTRY_VERIFY(results->isVisible());
        QStringList told;
        for (const QLabel *label : results->findChildren<QLabel *>())
            told << label->text();
        QVERIFY2(told.contains(u"Free shipping"_s), qPrintable(told.join(u'|')));
    }

    void whatTheStoreFindsIsShownBesideWhatTheRowsSay()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10);
        fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 10);
        fixture.backend.searchReplies.give(QStringList{u"cr_7"_s, u"cr_2"_s, u"cr_elsewhere"_s});
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        auto *field = fixture.find<QLineEdit>("searchField");
        QTest::keyClicks(field, u"zzz"_s);
        QTRY_COMPARE(grid->model()->rowCount(), 2);
        QCOMPARE(fixture.backend.searched, QStringList{u"zzz"_s});
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(grid->model()->rowCount(), 10);
        QCOMPARE(fixture.backend.searched.size(), 1);
    }
    void onlyTheNewestSearchIsAnswered()
    {
        test::FakeBackend backend;
        StoredSearch search(backend, nullptr);
        QSignalSpy found(&search, &StoredSearch::found);
        domain::AdAccount account;
        account.id = u"act_1"_s;
        backend.searchReplies.give(QStringList{u"cr_1"_s});
        backend.searchReplies.hold();
        search.ask(account, u"ca"_s);
        search.ask(account, u"cafe"_s);
        backend.searchReplies.release();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toString(), u"cafe"_s);
        // Emptied before the answer came.
        backend.searchReplies.hold();
        search.ask(account, u"cafe f"_s);
        search.ask(account, {});
        backend.searchReplies.release();
        QTest::qWait(20);
        QCOMPARE(found.size(), 1);
    }
    void aLongerTextKeepsWhatItsBeginningFound()
    {
        CreativeFilter filter;
        filter.setText(u"caf"_s);
        filter.found = {u"cr_1"_s};
        filter.setText(u"cafe"_s);
        QCOMPARE(filter.found.size(), 1);
        filter.setText(u"ch"_s);
        QVERIFY(filter.found.isEmpty());
        filter.found = {u"cr_1"_s};
        filter.setText({});
        QVERIFY(!filter.isActive());
    }
};

MCI_TEST_CLASS(TestPatternCorrecting);
#include "tst_PatternCorrecting.moc"
