// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareModel.h"
#include "gui/window/WindowFixture.h"
#include "gui/support/SharedAnswer.h"
#include "widgets/ElidedLabel.h"
#include "window/Actions.h"
#include "window/ComparePage.h"
#include "window/TopCreativesPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>

namespace mci::ui {

class TestCompare : public QObject
{
    Q_OBJECT

    /** Of the row with that name. */
    static QModelIndex cell(const CompareModel &model, const QString &row, int column)
    {
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.index(i, 0).data().toString() == row)
                return model.index(i, column);
        }
        return {};
    }

    /** Selects the first creatives and compares them. */
    static CompareModel &compare(test::WindowFixture &fixture, int count)
    {
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        for (int row = 0; row < count; ++row)
            grid->selectionModel()->select(grid->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        fixture.window().actions()[ActionId::Compare]->trigger();
        return fixture.find<ComparePage>("comparePage")->model();
    }

private Q_SLOTS:
    void selectedCreativesStandSideBySide()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        const CompareModel &model = compare(fixture, 3);
        QCOMPARE(fixture.window().page(), Page::Compare);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(cell(model, QStringLiteral("ROAS"), 1).data().toString(), QStringLiteral("5.42×"));
        QVERIFY(cell(model, QStringLiteral("ROAS"), 1).data(CompareModel::BestRole).toBool());
        QVERIFY(model.whisker(cell(model, QStringLiteral("ROAS"), 2)));
        QVERIFY(!cell(model, QStringLiteral("Spend"), 2).data(CompareModel::BestRole).toBool());
        QCOMPARE(cell(model, QStringLiteral("Beats the reference"), 1).data().toString(), QStringLiteral("reference"));
        QVERIFY(
            cell(model, QStringLiteral("Beats the reference"), 3).data().toString().endsWith(QStringLiteral("chance")));
        fixture.shoot(QStringLiteral("compare"));
    }

    void oneIsNotComparedAndNobodyIsAskedTwice()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        QVERIFY(!fixture.window().actions()[ActionId::Compare]->isEnabled());
        fixture.window().openPage(Page::Compare);
        QVERIFY(fixture.find("compareEmpty")->isVisible());
        fixture.window().openPage(Page::TopCreatives);
        QCOMPARE(compare(fixture, 8).columnCount(), 7);
    }

    void theKeyboardChangesTheReferenceAndTakesAway()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        CompareModel &model = compare(fixture, 3);
        auto *table = fixture.find<QTableView>("compareTable");
        const QString second = model.creatives().at(1);
        table->setCurrentIndex(model.index(1, 2));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(model.creatives().first(), second);
        table->setCurrentIndex(model.index(1, 1));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(model.creatives().size(), 2);
        QVERIFY(!model.creatives().contains(second));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("ROAS\t")));
    }

    void whatDidNotFitDoesNotComeInLater()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        CompareModel &model = compare(fixture, 8);
        QCOMPARE(model.leftOut(), 2);
        const QList<ElidedLabel *> labels = fixture.find("comparePage")->findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ElidedLabel *label) {
            return label->text().contains(QStringLiteral("2 more left out"));
        }));
        const QString seventh = QStringLiteral("cr_6");
        model.remove(2);
        QCOMPARE(model.creatives().size(), 5);
        QVERIFY(!model.creatives().contains(seventh));
        QCOMPARE(model.leftOut(), 0);
    }

    void theBoardStaysWhereOnlyValuesChange()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        CompareModel &model = compare(fixture, 3);
        auto *table = fixture.find<QTableView>("compareTable");
        const QPointer<QWidget> head = table->indexWidget(model.index(0, 2));
        table->setCurrentIndex(model.index(3, 2));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        auto &source = const_cast<CreativeModel &>(fixture.find<TopCreativesPage>("topCreativesPage")->model());
        services::CreativeOverviewAnswer answer = fixture.overview(10, 0);
        answer.top.creatives[1].ranked.kpis.set(domain::Kpi::Ctr, 0.5);
        source.setAnswer(test::sharedAnswer(answer));
        source.setTrends({});
        // The chance of beating the reference went with the intervals, so the lines are others once.
        QVERIFY(resets.size() <= 1);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(cell(model, QStringLiteral("CTR"), 2).data().toString(), QStringLiteral("50.0%"));
        QCOMPARE(table->currentIndex().column(), 2);

        resets.clear();
        const QPointer<QWidget> kept = table->indexWidget(model.index(0, 2));
        answer.top.creatives[1].ranked.kpis.set(domain::Kpi::Ctr, 0.25);
        source.setAnswer(test::sharedAnswer(answer));
        QVERIFY(resets.isEmpty());
        QVERIFY(kept);
        QCOMPARE(table->indexWidget(model.index(0, 2)), kept.data());
        QCOMPARE(cell(model, QStringLiteral("CTR"), 2).data().toString(), QStringLiteral("25.0%"));

        fixture.window().openPage(Page::TopCreatives);
        changes.clear();
        source.setAnswer(test::sharedAnswer(answer));
        QVERIFY(changes.isEmpty());
        answer.top.creatives[1].ranked.kpis.set(domain::Kpi::Ctr, 0.125);
        source.setAnswer(test::sharedAnswer(answer));
        fixture.window().openPage(Page::Compare);
        QCOMPARE(cell(model, QStringLiteral("CTR"), 2).data().toString(), QStringLiteral("12.5%"));
    }

    void columnsAreMovedByKeysByTheMenuAndByTheMouse()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        CompareModel &model = compare(fixture, 3);
        auto *table = fixture.find<QTableView>("compareTable");
        const QStringList before = model.creatives();
        table->setCurrentIndex(model.index(2, 1));
        QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(model.creatives(), (QStringList{before[1], before[0], before[2]}));
        QCOMPARE(table->currentIndex(), model.index(2, 2));
        QCOMPARE(QApplication::focusWidget(), table);
        // At the end it stays.
        QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(model.creatives(), (QStringList{before[1], before[2], before[0]}));

        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(table->viewport(), &event);
        auto *menu = table->findChild<QMenu *>(QStringLiteral("compareMenu"));
        QVERIFY(menu);
        QVERIFY(!menu->actions().at(2)->isEnabled());
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(model.creatives(), (QStringList{before[1], before[0], before[2]}));

        QWidget *head = table->indexWidget(model.index(0, 3));
        const QPoint from(20, head->height() - 20);
        const QPoint to = head->mapFromGlobal(
            table->viewport()->mapToGlobal(QPoint(table->columnViewportPosition(1) + 10, head->height() - 20)));
        QTest::mousePress(head, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, head->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(head, &move);
        fixture.shoot(QStringLiteral("compare-drag"));
        QTest::mouseRelease(head, Qt::LeftButton, {}, to);
        QTRY_COMPARE(model.creatives(), (QStringList{before[2], before[1], before[0]}));
        QCOMPARE(table->currentIndex().column(), 1);
    }

    void tabLeadsThroughTheBoardInTheOrderOfReading()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        CompareModel &model = compare(fixture, 3);
        const auto follows = [&fixture](const char *first, const char *second) {
            QWidget *at = fixture.find(first)->nextInFocusChain();
            while (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible())
                at = at->nextInFocusChain();
            return at == fixture.find(second);
        };
        QVERIFY(follows("compareClear", "compareTable"));
        QVERIFY(follows("compareTable", "compareRemove1"));
        QVERIFY(follows("compareRemove1", "compareRemove2"));
        model.remove(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(follows("compareTable", "compareRemove1"));
        QVERIFY(follows("compareRemove1", "compareRemove2"));
    }

    void theKeyboardFindsTheOnlyButtonOfAnEmptyBoard()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(3);
        fixture.open();
        fixture.window().openPage(Page::Compare);
        fixture.find<ComparePage>("comparePage")->takeFocus();
        QCOMPARE(QApplication::focusWidget(),
                 fixture.find("compareEmpty")->findChild<QWidget *>(QStringLiteral("stateAction")));
    }

    void namesAreTakenAsTheyAreAndWhatIsShortenedIsToldWhole()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        auto &source = const_cast<CreativeModel &>(fixture.find<TopCreativesPage>("topCreativesPage")->model());
        services::CreativeOverviewAnswer answer = fixture.overview(6, 0);
        answer.top.creatives[0].creative.adName = QStringLiteral("<b>Sale</b>");
        answer.top.creatives[0].row.campaignName =
            QString(QStringLiteral("A rather long campaign ")).repeated(5).trimmed();
        source.setAnswer(test::sharedAnswer(answer));
        CompareModel &model = compare(fixture, 6);
        const QString tip = fixture.find("compareRemove1")->toolTip();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;Sale")), qPrintable(tip));
        QVERIFY(fixture.find("compareRemove1")->accessibleName().contains(QStringLiteral("\u2068<b>Sale</b>\u2069")));
        auto *table = fixture.find<QTableView>("compareTable");
        const QModelIndex campaign = cell(model, QStringLiteral("Campaign"), 1);
        table->scrollTo(campaign);
        const QPoint at = table->visualRect(campaign).center();
        QHelpEvent help(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &help);
        QVERIFY(QToolTip::text().contains(answer.top.creatives[0].row.campaignName));
        QToolTip::hideText();
    }

    void oneMoreIsAddedFromWhereverItIsSeen()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.state.setPanelOpen(true);
        fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 10);
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(1, 0));
        grid->selectionModel()->clearSelection();
        QTest::keyClick(grid, Qt::Key_C);
        const CompareModel &model = fixture.find<ComparePage>("comparePage")->model();
        QCOMPARE(model.creatives(), QStringList{QStringLiteral("cr_1")});
        QCOMPARE(fixture.window().page(), Page::TopCreatives);
        grid->setCurrentIndex(grid->model()->index(4, 0));
        grid->selectionModel()->clearSelection();
        QTRY_VERIFY(fixture.find("panelCompare")->isVisible());
        fixture.find<QAbstractButton>("panelCompare")->click();
        QCOMPARE(model.creatives(), (QStringList{QStringLiteral("cr_1"), QStringLiteral("cr_4")}));
        QTest::keyClick(grid, Qt::Key_C);
        QCOMPARE(model.creatives(), QStringList{QStringLiteral("cr_1")});
        // Several are compared at once.
        for (int row = 2; row < 5; ++row)
            grid->selectionModel()->select(grid->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(grid, Qt::Key_C);
        QCOMPARE(fixture.window().page(), Page::Compare);
        QCOMPARE(model.creatives().size(), 3);
    }

    void aFullBoardTakesNoMore()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        CompareModel &model = compare(fixture, 6);
        QCOMPARE(model.toggle(QStringLiteral("cr_8")), CompareModel::Toggled::Full);
        QCOMPARE(model.creatives().size(), 6);
        QCOMPARE(model.toggle(QStringLiteral("cr_0")), CompareModel::Toggled::Removed);
        QCOMPARE(model.toggle(QStringLiteral("cr_8")), CompareModel::Toggled::Added);
        QCOMPARE(model.creatives().last(), QStringLiteral("cr_8"));
    }

    void exportIsOfferedWhereThereIsSomethingToExport()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        const QAction *action = fixture.window().actions()[ActionId::Export];
        QTRY_VERIFY(action->isEnabled());
        for (const Page page : {Page::Compare, Page::Activity, Page::Settings}) {
            fixture.window().openPage(page);
            QVERIFY(!action->isEnabled());
        }
        fixture.window().openPage(Page::Dashboard);
        QTRY_VERIFY(action->isEnabled());
        fixture.window().openPage(Page::TopCreatives);
        QVERIFY(action->isEnabled());
    }

    void onlyDifferencesLeavesOutWhatIsAlike()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        const CompareModel &model = compare(fixture, 3);
        QVERIFY(cell(model, QStringLiteral("CTR"), 1).isValid());
        fixture.find<QAbstractButton>("compareDifferences")->click();
        QVERIFY(!cell(model, QStringLiteral("CTR"), 1).isValid());
        QVERIFY(cell(model, QStringLiteral("Spend"), 1).isValid());
    }
};

MCI_TEST_CLASS(TestCompare);

} // namespace mci::ui

#include "tst_Compare.moc"
