// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeModel.h"
#include "gui/window/WindowFixture.h"
#include "window/Actions.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace mci;
using namespace mci::ui;
using domain::JobState;
using mci::test::WindowFixture;

class TestTopCreatives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheLastViewAtOnce()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10, 3);
        fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 13);
        QVERIFY(grid->isVisible());
        QVERIFY(fixture.find("kpiStrip")->isVisible());
        QVERIFY(!fixture.find("stageStrip")->isVisible());
        QCOMPARE(fixture.backend.overviewsAsked.back().adAccountId, QStringLiteral("act_1"));
    }

    void showsTheFirstCardsWhileTheRestIsRead()
    {
        WindowFixture fixture;
        services::CreativeOverviewAnswer first = fixture.overview(6, 0);
        first.whole = services::OverviewCounts{10, 3};
        fixture.backend.headReplies.give(std::optional(first));
        fixture.backend.overviewReplies.hold();
        MainWindow &window = fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 6);
        // Half a list is not exported as if it were the whole.
        QVERIFY(!window.actions()[ActionId::Export]->isEnabled());
        grid->setCurrentIndex(grid->model()->index(2, 0));
        const QString current = grid->currentIndex().data(CreativeModel::IdRole).toString();
        fixture.backend.overviewReplies.release(fixture.overview(10, 3));
        QTRY_COMPARE(grid->model()->rowCount(), 13);
        QCOMPARE(grid->currentIndex().data(CreativeModel::IdRole).toString(), current);
        QVERIFY(window.actions()[ActionId::Export]->isEnabled());
    }

    void patternsAreFiltersAndGroupsOnceTheyAreKnown()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10, 3);
        fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 13);
        const auto submenu = [](const QMenu *menu, const char *title) -> QMenu * {
            for (const QAction *action : menu->actions()) {
                if (action->menu() && action->text() == QLatin1String(title))
                    return action->menu();
            }
            return nullptr;
        };
        const auto *filter = fixture.find<QMenu>("filterMenu");
        QVERIFY(!submenu(filter, "Patterns"));
        fixture.backend.tagReplies.give(services::CreativeTagMap{
            {QStringLiteral("cr_2"), {QStringLiteral("benefit:gift"), QStringLiteral("layout:grid")}},
            {QStringLiteral("cr_5"), {QStringLiteral("benefit:discount")}}});
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        QTRY_VERIFY(submenu(filter, "Patterns"));
        const QMenu *benefits = submenu(submenu(filter, "Patterns"), "Benefit");
        QVERIFY(benefits);
        QCOMPARE(benefits->actions().size(), 2);
        QCOMPARE(benefits->actions()[1]->text(), QStringLiteral("Gift"));
        benefits->actions()[1]->trigger();
        QCOMPARE(grid->model()->rowCount(), 1);
        benefits = submenu(submenu(filter, "Patterns"), "Benefit");
        QVERIFY(benefits->actions()[1]->isChecked());
        benefits->actions()[1]->trigger();
        QCOMPARE(grid->model()->rowCount(), 13);

        const QMenu *groups = submenu(submenu(fixture.find<QMenu>("orderMenu"), "Group by"), "Pattern");
        QVERIFY(groups);
        groups->actions()[0]->trigger();
        const auto *model = qobject_cast<CreativeModel *>(grid->model());
        QCOMPARE(model->sections().size(), 4U);
        QVERIFY(submenu(submenu(fixture.find<QMenu>("orderMenu"), "Group by"), "Pattern")->actions()[0]->isChecked());
    }

    void thePatternsOfAllThatAreShownCanBeAskedFor()
    {
        WindowFixture fixture;
        services::CreativeOverviewAnswer answer = fixture.overview(5, 1);
        for (services::TopCreative &item : answer.top.creatives)
            item.creative.pictureState = domain::PictureState::Stored;
        answer.top.creatives[1].creative.pictureState = domain::PictureState::NoPicture;
        answer.top.creatives[2].creative.pictureState = domain::PictureState::MetadataOnly;
        answer.needsData.front().item.creative.pictureState = domain::PictureState::Pending;
        fixture.backend.overviewReplies.give(answer);
        MainWindow &window = fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 6);
        window.actions()[ActionId::AnalyzeShown]->trigger();
        QTRY_COMPARE(fixture.backend.analysesQueued.size(), 1U);
        QCOMPARE(fixture.backend.analysesQueued[0],
                 std::pair(QStringList({QStringLiteral("cr_0"), QStringLiteral("cr_2"), QStringLiteral("cr_3"),
                                        QStringLiteral("cr_4")}),
                           false));
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(1, 0));
        window.actions()[ActionId::Analyze]->trigger();
        // It has no picture.
        QCOMPARE(fixture.backend.analysesQueued.size(), 1U);
        grid->setCurrentIndex(grid->model()->index(3, 0));
        window.actions()[ActionId::Analyze]->trigger();
        QTRY_COMPARE(fixture.backend.analysesQueued.back().first, QStringList{QStringLiteral("cr_3")});
        QCOMPARE(fixture.backend.analysesQueued.size(), 2U);
    }

    void worksByKeyboardAlone()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10);
        MainWindow &window = fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 10);
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&window, Qt::Key_F6);
            seen.append(QApplication::focusWidget()->objectName());
        }
        QVERIFY2(seen.contains(QStringLiteral("navRail")), qPrintable(seen.join(u' ')));
        QVERIFY2(seen.contains(QStringLiteral("periodChip")), qPrintable(seen.join(u' ')));
        QVERIFY2(seen.contains(QStringLiteral("creativeGrid")), qPrintable(seen.join(u' ')));

        grid->setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(grid, Qt::Key_Home);
        QTRY_COMPARE(grid->selectionModel()->selectedRows().size(), 1);
        QVERIFY(fixture.find("selectionBar")->isVisible());
        QTest::keyClick(grid, Qt::Key_Escape);
        QTRY_VERIFY(!grid->selectionModel()->hasSelection());
        QVERIFY(!fixture.find("selectionBar")->isVisible());

        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("searchField"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("renata"));
        QTRY_COMPARE(grid->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(grid->model()->rowCount(), 10);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("creativeGrid"));

        auto *tile = fixture.find<QAbstractButton>("kpiTile0");
        tile->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tile, Qt::Key_Return);
        QTRY_COMPARE(grid->model()->index(0, 2).data().toString(), QStringLiteral("Pedido hoje, café amanhã"));
    }

    void syncsFromTheFirstNumberToTheGrid()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.open();
        QTRY_VERIFY(fixture.find("creativesEmpty")->isVisible());
        QTest::keyClick(&window, Qt::Key_F5);
        QTRY_COMPARE(fixture.backend.syncsAsked.size(), std::size_t{1});
        fixture.giveJobs({WindowFixture::job(QStringLiteral("j1"), JobState::Processing, 0.4)});
        QTRY_VERIFY(fixture.find("stageStrip")->isVisible());
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QVERIFY(grid->isVisible());
        QCOMPARE(grid->model()->rowCount(), 10);

        fixture.giveCreatives(7);
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        QTRY_COMPARE(grid->model()->rowCount(), 7);
        QVERIFY(fixture.find("stageStrip")->isVisible());

        fixture.giveCreatives(10);
        fixture.giveJobs({WindowFixture::job(QStringLiteral("j1"), JobState::Completed, 1)});
        QTRY_COMPARE(grid->model()->rowCount(), 10);
        QTRY_VERIFY(!fixture.find("stageStrip")->isVisible());
        QVERIFY(fixture.find("kpiStrip")->isVisible());
    }

    void cancelAnswersAtOnce()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.giveJobs({WindowFixture::job(QStringLiteral("j1"), JobState::Processing, 0.4)});
        auto *cancel = fixture.find<QPushButton>("cancelSync");
        QTRY_VERIFY(cancel->isVisible());
        fixture.backend.cancelJobReplies.hold();
        cancel->click();
        QCOMPARE(cancel->text(), QStringLiteral("Cancelling…"));
        QVERIFY(!cancel->isEnabled());
        QCOMPARE(fixture.backend.jobsCancelled, QStringList{QStringLiteral("j1")});
        fixture.backend.cancelJobReplies.release();
        fixture.giveJobs({WindowFixture::job(QStringLiteral("j1"), JobState::Cancelled)});
        QTRY_VERIFY(!cancel->isVisible());
        QVERIFY(fixture.find("syncButton")->isVisible());
    }

    void aRefusedSyncSaysWhy()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.open();
        fixture.backend.syncReplies.give(failure(makeError(ErrorCode::RateLimited, Reason::HourlySyncLimit)));
        fixture.window().actions()[ActionId::SyncNow]->trigger();
        QTRY_VERIFY(fixture.find("syncButton")->isVisible());
        QCOMPARE(fixture.find<QAbstractItemView>("creativeGrid")->model()->rowCount(), 3);
    }

    void hidingCanBeUndone()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10);
        MainWindow &window = fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 10);
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(2, 0));
        QTest::keyClick(grid, Qt::Key_Delete);
        QTRY_COMPARE(grid->model()->rowCount(), 9);
        QCOMPARE(fixture.backend.marksSet.back().first, QStringLiteral("cr_2"));
        QVERIFY(fixture.backend.marksSet.back().second.hidden);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(grid->model()->rowCount(), 10);
        QVERIFY(!fixture.backend.marksSet.back().second.hidden);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(grid->model()->rowCount(), 9);
    }

    void minimumsAndPeriodsAreChosenInTheBar()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10);
        fixture.open();
        const auto trigger = [&fixture](const char *menu, int item) {
            fixture.find<QMenu>(menu)->actions().at(item)->trigger();
        };
        trigger("periodMenu", 0);
        QTRY_COMPARE(fixture.backend.overviewsAsked.back().since,
                     QDate::currentDate().addDays(-7).toString(Qt::ISODate));
        QCOMPARE(fixture.backend.syncsAsked.size(), std::size_t{0});

        fixture.backend.overviewReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
        trigger("objectiveMenu", 0);
        QTRY_COMPARE(fixture.backend.syncsAsked.size(), std::size_t{1});
        QCOMPARE(fixture.backend.syncsAsked.back().objective, QStringLiteral("LEAD"));
        QCOMPARE(fixture.backend.syncsAsked.back().primaryKpi, QStringLiteral("cost_per_result"));
        const auto kept = fixture.state.selection(QStringLiteral("org_default"), QStringLiteral("act_1"));
        QCOMPARE(kept->input.objective, QStringLiteral("LEAD"));
    }

    void anEmptyRankingOffersAWayOut()
    {
        WindowFixture fixture;
        fixture.giveCreatives(0, 4);
        fixture.open();
        QTRY_VERIFY(fixture.find("creativesEmpty")->isVisible());
        const auto buttons = fixture.find("creativesEmpty")->findChildren<QPushButton *>();
        QVERIFY(buttons.size() >= 2);
        buttons.front()->click();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_VERIFY(grid->isVisible());
        QCOMPARE(grid->model()->rowCount(), 4);
    }
};

MCI_TEST_CLASS(TestTopCreatives);
#include "tst_TopCreatives.moc"
