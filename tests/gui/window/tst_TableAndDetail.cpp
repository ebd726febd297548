// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTableView.h"
#include "gui/window/WindowFixture.h"
#include "widgets/Segmented.h"
#include "window/Actions.h"
#include "window/ControlBar.h"
#include "window/DashboardPage.h"
#include "window/TopCreativesPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace mci;
using namespace mci::ui;
using mci::test::WindowFixture;

class TestTableAndDetail : public QObject
{
    Q_OBJECT

    static CreativeTableView *tableOf(WindowFixture &fixture)
    {
        return fixture.find<CreativeTableView>("creativeTableFrame");
    }
    static QAbstractItemView *gridOf(WindowFixture &fixture) { return fixture.find<QAbstractItemView>("creativeGrid"); }
    static QStringList names(const QList<QAction *> &actions)
    {
        QStringList names;
        for (const QAction *action : actions)
            names << (action->menu() ? action->menu()->title() : action->objectName());
        return names;
    }
    /** Where it is in the window. */
    static QRect placeOf(QWidget *widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }
    void openTable(WindowFixture &fixture, QSize size = {1440, 900})
    {
        fixture.state.setViewMode(ViewMode::Table);
        fixture.giveCreatives(10, 2);
        fixture.open(size);
        QTRY_COMPARE(tableOf(fixture)->table()->model()->rowCount(), 12);
    }

private Q_SLOTS:
    void columnsAreChosenAndKept()
    {
        WindowFixture fixture;
        openTable(fixture);
        if (QTest::currentTestFailed())
            return;
        auto *button = fixture.find<QToolButton>("columnsButton");
        QVERIFY(button && button->isVisible());
        QVERIFY(!fixture.find("zoomSlider")->isVisible());
        button->click();
        auto *popover = fixture.find("columnsPopover");
        QVERIFY(popover && popover->isVisible());
        popover->findChild<QCheckBox *>(QStringLiteral("column.hook"))->click();
        popover->findChild<QCheckBox *>(QStringLiteral("column.campaign"))->click();
        const QList<int> chosen = tableOf(fixture)->shownColumns();
        QVERIFY(!chosen.contains(CreativeModel::Hook));
        QVERIFY(chosen.contains(CreativeModel::Campaign));
        QVERIFY(popover->isVisible());
        popover->close();
        fixture.window().actions()[ActionId::CompactRows]->trigger();
        QVERIFY(tableOf(fixture)->isCompact());
        tableOf(fixture)->moveColumn(CreativeModel::Campaign, -1);
        const QList<int> moved = tableOf(fixture)->shownColumns();
        fixture.close();

        fixture.open();
        QTRY_COMPARE(tableOf(fixture)->table()->model()->rowCount(), 12);
        QCOMPARE(tableOf(fixture)->shownColumns(), moved);
        QVERIFY(tableOf(fixture)->isCompact());
        QVERIFY(fixture.window().actions()[ActionId::CompactRows]->isChecked());
        fixture.find<QToolButton>("columnsButton")->click();
        fixture.find("columnsPopover")->findChild<QAbstractButton *>(QStringLiteral("usualColumns"))->click();
        QCOMPARE(tableOf(fixture)->columns(), TableColumns());
    }

    void copyingTakesTheShownColumns()
    {
        WindowFixture fixture;
        openTable(fixture);
        if (QTest::currentTestFailed())
            return;
        CreativeTableView *table = tableOf(fixture);
        for (int column = CreativeModel::Status; column < CreativeModel::ColumnCount; ++column)
            table->setColumnVisible(column, column == CreativeModel::Ctr || column == CreativeModel::Spend);
        table->moveColumn(CreativeModel::Ctr, -1);
        table->table()->setFocus();
        QTest::keyClick(table->table(), Qt::Key_Home);
        QTest::keyClick(table->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Rank\tCreative\tCTR\tSpend (BRL)\n1\tTorrado terça, aí na quinta\t1.87%\t6214.00"));
    }

    void aTitleHasAMenuOfItsColumn()
    {
        WindowFixture fixture;
        openTable(fixture);
        if (QTest::currentTestFailed())
            return;
        CreativeTableView *table = tableOf(fixture);
        Q_EMIT table->columnMenuRequested(CreativeModel::Ctr, QPoint(200, 200));
        auto *menu = fixture.find<QMenu>("columnMenu");
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 8);
        menu->actions().at(3)->trigger();
        QVERIFY(!table->isColumnVisible(CreativeModel::Ctr));
        menu->actions().at(5)->menu()->actions().constFirst()->trigger();
        QVERIFY(!table->isColumnVisible(CreativeModel::Status));
        menu->actions().constLast()->trigger();
        QCOMPARE(table->columns(), TableColumns());
        menu->close();
    }

    void thePanelNeverCoversTheTable_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(960, 600);
        QTest::newRow("small") << QSize(1100, 700);
        QTest::newRow("large") << QSize(1440, 900);
    }
    void thePanelNeverCoversTheTable()
    {
        QFETCH(QSize, size);
        WindowFixture fixture;
        openTable(fixture, size);
        if (QTest::currentTestFailed())
            return;
        CreativeTableView *table = tableOf(fixture);
        table->table()->setFocus();
        QTest::keyClick(table->table(), Qt::Key_Home);
        QTest::keyClick(table->table(), Qt::Key_Return);
        auto *panel = fixture.find("creativePanel");
        QTRY_VERIFY(panel->isVisible());
        QTRY_COMPARE(fixture.window().size(), size);
        QTest::qWait(50);
        const QRect free(0, 0, placeOf(panel).x() + 1, size.height());
        QVERIFY2(free.contains(placeOf(table)), qPrintable(QString::number(placeOf(table).right())));
        QVERIFY(placeOf(panel).right() < size.width());
        QVERIFY(table->table()->viewport()->width() >= 150);
        for (const char *name :
             {"columnsButton", "periodChip", "orderChip", "viewSwitch", "exportButton", "syncButton"}) {
            QWidget *widget = fixture.find(name);
            QVERIFY2(widget->isVisible() && free.contains(placeOf(widget)), name);
        }
        QTest::keyClick(table->table(), Qt::Key_Return);
        QVERIFY(!panel->isVisible());
    }

    void fullPageAndBack()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10, 2);
        MainWindow &window = fixture.open();
        auto *grid = gridOf(fixture);
        QTRY_COMPARE(grid->model()->rowCount(), 12);
        QVERIFY(!window.actions()[ActionId::FullPage]->isEnabled());
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Home);
        QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
        auto *detail = fixture.find("creativeDetail");
        QTRY_VERIFY(detail->isVisible());
        QVERIFY(!grid->isVisible());
        QVERIFY(detail->hasFocus());
        QTest::keyClick(detail, Qt::Key_J);
        QTest::keyClick(detail, Qt::Key_Down);
        QTest::keyClick(detail, Qt::Key_K);
        QCOMPARE(grid->currentIndex().row(), 1);
        QTest::keyClick(detail, Qt::Key_Escape);
        QTRY_VERIFY(grid->isVisible());
        QCOMPARE(grid->currentIndex().row(), 1);
        QVERIFY(grid->hasFocus());

        window.actions()[ActionId::FullPage]->trigger();
        QTRY_VERIFY(detail->isVisible());
        QVERIFY(window.actions()[ActionId::Back]->isEnabled());
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(!detail->isVisible());
        QCOMPARE(window.page(), Page::TopCreatives);
        QCOMPARE(grid->currentIndex().row(), 1);
    }

    void theFullPageActsOnWhatItShows()
    {
        WindowFixture fixture;
        fixture.giveCreatives(4);
        MainWindow &window = fixture.open();
        auto *grid = gridOf(fixture);
        QTRY_COMPARE(grid->model()->rowCount(), 4);
        grid->setFocus();
        grid->selectAll();
        grid->selectionModel()->setCurrentIndex(grid->model()->index(2, 0), QItemSelectionModel::NoUpdate);
        window.actions()[ActionId::FullPage]->trigger();
        auto *detail = fixture.find("creativeDetail");
        QTRY_VERIFY(detail->isVisible());
        QTest::keyClick(detail, Qt::Key_4);
        QTRY_COMPARE(fixture.backend.marksSet.size(), std::size_t{1});
        QCOMPARE(fixture.backend.marksSet.back().first, QStringLiteral("cr_2"));
        QCOMPARE(fixture.backend.marksSet.back().second.rating, 4);
        // What is hidden makes room for the next one, and the last one for all.
        for (int i = 0; i < 4; ++i)
            window.actions()[ActionId::Hide]->trigger();
        QTRY_VERIFY(!detail->isVisible());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(grid->model()->rowCount(), 1);
    }

    void thePanelComesBackAfterTheFullPageAndARestart()
    {
        WindowFixture fixture;
        fixture.giveCreatives(4);
        fixture.open();
        auto *grid = gridOf(fixture);
        QTRY_COMPARE(grid->model()->rowCount(), 4);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Home);
        QTest::keyClick(grid, Qt::Key_Return);
        QTRY_VERIFY(fixture.find("creativePanel")->isVisible());
        // The figures are in the panel then.
        QVERIFY(!fixture.find("kpiStrip")->isVisible());
        QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.find("creativePanel")->isVisible());
        QTest::keyClick(fixture.find("creativeDetail"), Qt::Key_Escape);
        QTRY_VERIFY(fixture.find("creativePanel")->isVisible());
        fixture.close();
        fixture.open();
        QTRY_VERIFY(fixture.find("creativePanel")->isVisible());
    }

    void theMenuBelowTheMouseIsThatOfTheMenuBar()
    {
        WindowFixture fixture;
        fixture.giveCreatives(4);
        MainWindow &window = fixture.open();
        auto *grid = gridOf(fixture);
        QTRY_COMPARE(grid->model()->rowCount(), 4);
        grid->setCurrentIndex(grid->model()->index(1, 0));
        // What compares needs two.
        for (const int row : {0, 1})
            grid->selectionModel()->select(grid->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), grid->viewport()->mapToGlobal(QPoint()));
        QApplication::sendEvent(grid->viewport(), &asked);
        auto *menu = fixture.find<QMenu>("creativeMenu");
        QVERIFY(menu && menu->isVisible());
        const QMenu *bar = nullptr;
        for (const QAction *action : window.menuBar()->actions()) {
            if (action->text() == Actions::groupText(ActionGroup::Creative))
                bar = action->menu();
        }
        QVERIFY(bar);
        QCOMPARE(names(menu->actions()), names(bar->actions()));
        QVERIFY(names(menu->actions()).contains(QStringLiteral("full-page")));
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
        menu->close();
        window.actions()[ActionId::Rate4]->trigger();
        QTRY_COMPARE(fixture.backend.marksSet.back().second.rating, 4);
        QVERIFY(window.actions()[ActionId::Rate4]->isChecked());
        QVERIFY(!window.actions()[ActionId::Rate5]->isChecked());
        window.openPage(Page::Activity);
        for (const ActionId id : {ActionId::Hide, ActionId::Copy, ActionId::Rate3, ActionId::FullPage})
            QVERIFY(!window.actions()[id]->isEnabled());
    }

    void ratedOnesCanBeFilteredAndAllGrouped()
    {
        WindowFixture fixture;
        fixture.giveCreatives(6);
        MainWindow &window = fixture.open();
        auto *grid = gridOf(fixture);
        QTRY_COMPARE(grid->model()->rowCount(), 6);
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(2, 0));
        QTest::keyClick(grid, Qt::Key_5);
        const auto item = [&](const char *menu, const QString &submenu, int place) -> QAction * {
            for (const QAction *action : fixture.find<QMenu>(menu)->actions()) {
                if (action->menu() && action->text() == submenu)
                    return action->menu()->actions().at(place);
            }
            return nullptr;
        };
        QVERIFY(item("filterMenu", QStringLiteral("Rating"), 1));
        item("filterMenu", QStringLiteral("Rating"), 1)->trigger();
        QTRY_COMPARE(grid->model()->rowCount(), 1);
        item("filterMenu", QStringLiteral("Rating"), 1)->trigger();
        QTRY_COMPARE(grid->model()->rowCount(), 6);
        for (int grouping = 1; grouping <= 3; ++grouping) {
            item("orderMenu", QStringLiteral("Group by"), grouping)->trigger();
            QVERIFY(item("orderMenu", QStringLiteral("Group by"), grouping)->isChecked());
            QVERIFY(!grid->grab().isNull());
        }
        Q_UNUSED(window)
    }

    void theColourOfCellsIsChosenAndKept()
    {
        WindowFixture fixture;
        fixture.state.setViewMode(ViewMode::Table);
        fixture.giveTrends(10, 2);
        fixture.open();
        QTRY_COMPARE(tableOf(fixture)->table()->model()->rowCount(), 12);
        QVERIFY(tableOf(fixture)->shownColumns().contains(CreativeModel::Interval));
        QCOMPARE(tableOf(fixture)->cellColors(), CellColors::Average);
        fixture.shoot(QStringLiteral("table-average"));
        fixture.find<QToolButton>("columnsButton")->click();
        auto *popover = fixture.find("columnsPopover");
        auto *colors = popover->findChild<Segmented *>(QStringLiteral("cellColors"));
        fixture.shootWith(QStringLiteral("table-columns"), *popover);
        colors->setCurrent(static_cast<int>(CellColors::Scale));
        QCOMPARE(tableOf(fixture)->cellColors(), CellColors::Scale);
        popover->close();
        fixture.shoot(QStringLiteral("table-scale"));
        fixture.close();
        QCOMPARE(fixture.state.cellColors(), CellColors::Scale);
    }

    void filtersAreClearedOnlyForACreativeThatTheyHide()
    {
        WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        auto *page = fixture.find<TopCreativesPage>("topCreativesPage");
        fixture.window().openPage(Page::Dashboard);
        auto *dashboard = fixture.find<DashboardPage>("dashboardPage");
        fixture.window().openPage(Page::TopCreatives);
        QTRY_COMPARE(page->model().rowCount(), 10);
        CreativeFilter filter;
        filter.minRating = 4;
        Q_EMIT fixture.find<ControlBar>("controlBar")->filterWanted(filter);
        QCOMPARE(page->model().rowCount(), 0);
        Q_EMIT dashboard->creativeWanted(QStringLiteral("cr_50"));
        QCOMPARE(page->model().filter().minRating, 4);
        Q_EMIT dashboard->creativeWanted(QStringLiteral("cr_3"));
        QCOMPARE(page->model().filter().minRating, 0);
        QCOMPARE(gridOf(fixture)->currentIndex().data(CreativeModel::IdRole).toString(), QStringLiteral("cr_3"));
    }

    void theShortBarNeedsRoomForItsOwnPartsOnly()
    {
        WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        const int whole = fixture.find<ControlBar>("controlBar")->minimumSizeHint().width();
        fixture.window().openPage(Page::Dashboard);
        const int part = fixture.find<ControlBar>("dashboardBar")->minimumSizeHint().width();
        QVERIFY2(part < whole - 100, qPrintable(QStringLiteral("%1 of %2").arg(part).arg(whole)));
    }

    void theBarGivesWayBeforeItIsCut_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {960, 1000, 1100, 1180, 1300, 1440, 1700})
            QTest::addRow("%d pixels", width) << width;
    }
    void theBarGivesWayBeforeItIsCut()
    {
        QFETCH(int, width);
        WindowFixture fixture;
        openTable(fixture, {width, 700});
        if (QTest::currentTestFailed())
            return;
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(fixture.find("searchField")->isVisible());
        QTest::qWait(30);
        const QWidget *bar = fixture.find("controlBar");
        for (const auto *part : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && !part->isWindow())
                QVERIFY2(bar->rect().contains(part->geometry()) && part->width() >= part->minimumSizeHint().width(),
                         qPrintable(part->objectName()));
        }
        // Where words are left out, the tooltip has them.
        const auto *order = fixture.find<QToolButton>("orderChip");
        QVERIFY(!order->accessibleName().isEmpty() || !order->text().isEmpty());
    }

    void theTitleOfAColumnShowsInTheOrderChip()
    {
        WindowFixture fixture;
        openTable(fixture);
        if (QTest::currentTestFailed())
            return;
        CreativeTableView *table = tableOf(fixture);
        const TableHeader &header = table->table()->header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(CreativeModel::Spend) + 20, 10});
        QCOMPARE(fixture.find<QToolButton>("orderChip")->text(), QStringLiteral("Spend"));
    }

    void thePaletteRatesAndOpens()
    {
        WindowFixture fixture;
        fixture.giveCreatives(4);
        MainWindow &window = fixture.open();
        auto *grid = gridOf(fixture);
        QTRY_COMPARE(grid->model()->rowCount(), 4);
        grid->setCurrentIndex(grid->model()->index(1, 0));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *search = fixture.find<QLineEdit>("paletteSearch");
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("full page"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(fixture.find("creativeDetail")->isVisible());
    }
};

MCI_TEST_CLASS(TestTableAndDetail);
#include "tst_TableAndDetail.moc"
