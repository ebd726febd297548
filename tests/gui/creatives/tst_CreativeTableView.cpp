// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "gui/support/SharedAnswer.h"
#include "creatives/CreativeGridView.h"
#include "creatives/CreativeTableView.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace mci;
using namespace mci::ui;

class TestCreativeTableView : public QObject
{
    Q_OBJECT

    Look m_look;
    std::unique_ptr<CreativeModel> m_model;
    ThumbnailStore m_thumbnails{QString()};
    std::unique_ptr<CreativeTableView> m_view;

    [[nodiscard]] TablePane &pane(int column) const
    {
        return CreativeModel::isFixed(column) ? *m_view->frozen() : *m_view->table();
    }
    [[nodiscard]] QRect cell(int row, int column) const { return pane(column).visualRect(m_model->index(row, column)); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(pane(column).viewport(), Qt::LeftButton, modifiers, cell(row, column).center());
    }
    void clickTitle(int column)
    {
        const TableHeader &header = pane(column).header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {header.sectionViewportPosition(column) + 20, 10});
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view->table(), key, modifiers); }
    [[nodiscard]] QModelIndex current() const { return m_view->table()->selectionModel()->currentIndex(); }
    [[nodiscard]] QStringList ids(std::initializer_list<int> rows) const
    {
        QStringList ids;
        for (const int row : rows)
            ids << m_model->row(row).id();
        return ids;
    }
    void fill(int ranked, int below, QSize size)
    {
        m_model->setAnswer(test::sharedAnswer(test::overviewOf(ranked, below)));
        m_view->resize(size);
        QCoreApplication::sendPostedEvents();
    }
    /** In a picture of the whole table. */
    [[nodiscard]] QPoint placeOf(int row, int column, QPoint offset) const
    {
        return pane(column).viewport()->mapTo(m_view.get(), cell(row, column).topLeft() + offset);
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CreativeModel>();
        m_model->setAnswer(test::sharedAnswer(test::overviewOf(8, 2)));
        m_view = std::make_unique<CreativeTableView>(m_look, *m_model, m_thumbnails);
        m_view->resize(1100, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->table()->setFocus(Qt::TabFocusReason);
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void rowsHaveTheDesignsHeights()
    {
        for (const TablePane *half : {m_view->frozen(), m_view->table()}) {
            m_view->setCompact(false);
            QVERIFY(half->rowHeight(0) >= 50);
            m_view->setCompact(true);
            QVERIFY(half->rowHeight(0) >= 36 && half->rowHeight(0) < 50);
        }
    }

    void theSelectionIsThatOfTheGrid()
    {
        CreativeGridView grid(m_look, *m_model, m_thumbnails);
        m_view->setSelectionModel(grid.selectionModel());
        click(3, CreativeModel::Spend);
        QCOMPARE(grid.selectedIds(), ids({3}));
        QCOMPARE(grid.currentIndex().row(), 3);
        grid.selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(m_view->actedOnIds(), ids({1, 3}));
    }

    void theCheckColumnToggles()
    {
        click(0, CreativeModel::Check);
        click(2, CreativeModel::Check);
        QCOMPARE(m_view->actedOnIds(), ids({0, 2}));
        click(0, CreativeModel::Check);
        QCOMPARE(m_view->actedOnIds(), ids({2}));
    }

    void bothHalvesSelectAlike()
    {
        click(1, CreativeModel::Name);
        click(4, CreativeModel::Spend, Qt::ShiftModifier);
        QCOMPARE(m_view->actedOnIds(), ids({1, 2, 3, 4}));
        click(2, CreativeModel::Ctr, Qt::ControlModifier);
        QCOMPARE(m_view->actedOnIds(), ids({1, 3, 4}));
        click(3, CreativeModel::Rank);
        QCOMPARE(m_view->actedOnIds(), ids({3}));
    }

    void aRowIsDrawnAsOne()
    {
        const QPoint inCell(3, 3);
        click(1, CreativeModel::Spend);
        QTest::mouseMove(m_view->frozen()->viewport(), cell(4, CreativeModel::Name).center());
        const QImage shot = m_view->grab().toImage();
        for (const int column :
             {CreativeModel::Check, CreativeModel::Name, CreativeModel::Spend, CreativeModel::Hook}) {
            QCOMPARE(shot.pixelColor(placeOf(1, column, inCell)), m_look.color(Role::Selected));
            QCOMPARE(shot.pixelColor(placeOf(4, column, inCell)), m_look.color(Role::Hover));
            QCOMPARE(shot.pixelColor(placeOf(5, column, inCell)), m_look.color(Role::Surface));
            QCOMPARE(placeOf(5, column, {}).y(), placeOf(5, CreativeModel::Name, {}).y());
        }
    }

    void bothHalvesScrollTogether()
    {
        fill(60, 0, {1000, 400});
        QScrollBar *left = m_view->frozen()->verticalScrollBar();
        QScrollBar *right = m_view->table()->verticalScrollBar();
        QVERIFY(right->maximum() > 0);
        QCOMPARE(left->maximum(), right->maximum());
        QWidget *names = m_view->frozen()->viewport();
        QWheelEvent wheel(QPointF(60, 60), names->mapToGlobal(QPointF(60, 60)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(names, &wheel);
        QVERIFY(right->value() > 0);
        QCOMPARE(left->value(), right->value());
        key(Qt::Key_End);
        QCOMPARE(left->value(), left->maximum());
        QCOMPARE(right->value(), right->maximum());
        m_view->reveal(m_model->index(0, CreativeModel::Name));
        QCOMPARE(right->value(), 0);
        QCOMPARE(left->value(), 0);
    }

    void theNamesStayWhileFiguresScroll()
    {
        fill(8, 2, {560, 500});
        for (const int column : {CreativeModel::Impressions, CreativeModel::Cpm, CreativeModel::Campaign})
            m_view->setColumnVisible(column, true);
        const int names = m_view->frozen()->width();
        QVERIFY2(m_view->table()->viewport()->width() >= 160, qPrintable(QString::number(names)));
        QScrollBar *columns = m_view->table()->horizontalScrollBar();
        auto *bar = m_view->findChild<QScrollBar *>(QStringLiteral("creativeTableBar"));
        QVERIFY(bar && bar->isVisible());
        QVERIFY(columns->maximum() > 0);
        const QPoint before = placeOf(0, CreativeModel::Name, {});
        bar->setValue(bar->maximum());
        QCOMPARE(columns->value(), columns->maximum());
        QCOMPARE(placeOf(0, CreativeModel::Name, {}), before);
        const QRect last = cell(0, m_view->shownColumns().last());
        QCOMPARE(last.right(), m_view->table()->viewport()->rect().right());
        QVERIFY(bar->geometry().left() >= names);
    }

    void theKeyboardNeverGoesBelowTheNames()
    {
        fill(8, 2, {560, 500});
        QVERIFY(m_view->table()->horizontalScrollBar()->maximum() > 0);
        click(2, CreativeModel::Name);
        QList<int> walked;
        for (int i = 0; i < 20; ++i) {
            key(Qt::Key_Right);
            walked << current().column();
            const TablePane &half = pane(current().column());
            const QRect rect = half.visualRect(current());
            QVERIFY2(half.viewport()->rect().contains(rect), qPrintable(CreativeModel::columnName(current().column())));
        }
        QCOMPARE(walked.last(), m_view->shownColumns().last());
        for (int i = 0; i < 20; ++i) {
            key(Qt::Key_Left);
            const TablePane &half = pane(current().column());
            QVERIFY2(half.viewport()->rect().contains(half.visualRect(current())),
                     qPrintable(CreativeModel::columnName(current().column())));
        }
        QCOMPARE(current().column(), static_cast<int>(CreativeModel::Check));
        QCOMPARE(current().row(), 2);
        QCOMPARE(m_view->actedOnIds(), ids({2}));
    }

    void theRingIsWhereTheKeyboardIs()
    {
        const QPoint edge(2, 20);
        key(Qt::Key_Home);
        key(Qt::Key_Right);
        QCOMPARE(current().column(), static_cast<int>(CreativeModel::Status));
        QCOMPARE(m_view->grab().toImage().pixelColor(placeOf(0, CreativeModel::Status, edge)),
                 m_look.color(Role::Focus));
        key(Qt::Key_Left);
        QCOMPARE(m_view->grab().toImage().pixelColor(placeOf(0, CreativeModel::Name, edge)), m_look.color(Role::Focus));
        click(0, CreativeModel::Name);
        QCOMPARE(m_view->grab().toImage().pixelColor(placeOf(0, CreativeModel::Name, edge)),
                 m_look.color(Role::Selected));
    }

    void keysWalkTheRows()
    {
        fill(60, 0, {1000, 420});
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(m_view->actedOnIds(), ids({2}));
        key(Qt::Key_PageDown);
        const int page = current().row() - 2;
        QVERIFY2(page >= 3 && page <= 8, qPrintable(QString::number(page)));
        key(Qt::Key_PageUp);
        QCOMPARE(current().row(), 2);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->actedOnIds(), ids({2, 3, 4}));
        key(Qt::Key_End);
        QCOMPARE(current().row(), 59);
        key(Qt::Key_Home);
        QCOMPARE(current().row(), 0);
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->actedOnIds().size(), 60);
    }

    void typingFindsANameFromAnyColumn()
    {
        auto answer = test::overviewOf(6);
        answer.top.creatives[3].creative.adName = QStringLiteral("Água gelada");
        m_model->setAnswer(test::sharedAnswer(answer));
        click(0, CreativeModel::Spend);
        QTest::keyClicks(m_view->table(), QStringLiteral("agua g"));
        QCOMPARE(current().row(), 3);
        QCOMPARE(m_view->actedOnIds(), ids({3}));
    }

    void keysAskForWhatTheyMean()
    {
        click(1, CreativeModel::Name);
        QSignalSpy preview(m_view.get(), &CreativeTableView::previewRequested);
        QSignalSpy open(m_view.get(), &CreativeTableView::openRequested);
        QSignalSpy rated(m_view.get(), &CreativeTableView::rated);
        QSignalSpy hide(m_view.get(), &CreativeTableView::hideRequested);
        QSignalSpy copy(m_view.get(), &CreativeTableView::copyRequested);
        key(Qt::Key_Space);
        key(Qt::Key_Return);
        key(Qt::Key_3);
        key(Qt::Key_Delete);
        key(Qt::Key_C, Qt::ControlModifier);
        key(Qt::Key_J);
        QCOMPARE(preview.size(), 1);
        QCOMPARE(open.size(), 1);
        QCOMPARE(rated.first(), (QVariantList{ids({1}), 3}));
        QCOMPARE(hide.size(), 1);
        QCOMPARE(copy.size(), 1);
        QCOMPARE(current().row(), 2);
    }

    void keysAreThoseOfTheGrid()
    {
        TablePane *table = m_view->table();
        table->setCurrentIndex(m_model->index(1, CreativeModel::Name));
        GridKeys keys;
        keys.setKeys(GridAct::Next, {QKeySequence(Qt::CTRL | Qt::Key_J)});
        keys.setKeys(GridAct::SelectAll, {});
        keys.setLettersOn(false);
        m_view->setKeys(keys);
        QSignalSpy rated(m_view.get(), &CreativeTableView::rated);
        QTest::keyClick(table, Qt::Key_3);
        QTest::keyClick(table, Qt::Key_J);
        QVERIFY(rated.isEmpty());
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 2);
        table->clearSelection();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!table->selectionModel()->hasSelection());
    }

    void titlesSortTheBestFirst()
    {
        const TableHeader &header = m_view->table()->header();
        QCOMPARE(header.sortedColumn(), std::optional<int>(CreativeModel::Goal));
        QCOMPARE(header.sortOrder(), Qt::DescendingOrder);
        clickTitle(CreativeModel::Spend);
        QCOMPARE(m_model->order().kpi, domain::Kpi::Spend);
        QVERIFY(!m_model->order().reversed);
        QCOMPARE(header.sortedColumn(), std::optional<int>(CreativeModel::Spend));
        clickTitle(CreativeModel::Spend);
        QVERIFY(m_model->order().reversed);
        QCOMPARE(header.sortOrder(), Qt::AscendingOrder);
        clickTitle(CreativeModel::Cost);
        QVERIFY(!m_model->order().reversed);
        QCOMPARE(header.sortOrder(), Qt::AscendingOrder);
        clickTitle(CreativeModel::Name);
        QCOMPARE(m_model->order().field, CreativeField::Name);
        clickTitle(CreativeModel::Rank);
        QCOMPARE(m_model->order(), CreativeOrder());
        // What a menu chose shows in the titles, too.
        m_model->setOrder({domain::Kpi::Ctr, false, CreativeGrouping::None});
        QCOMPARE(header.sortedColumn(), std::optional<int>(CreativeModel::Ctr));
    }

    void theTitleOfCheckBoxesSelectsAll()
    {
        const TableHeader &header = m_view->frozen()->header();
        QCOMPARE(header.checkState(), Qt::Unchecked);
        click(1, CreativeModel::Check);
        QCOMPARE(header.checkState(), Qt::PartiallyChecked);
        clickTitle(CreativeModel::Check);
        QCOMPARE(header.checkState(), Qt::Checked);
        QCOMPARE(m_view->actedOnIds().size(), 10);
        clickTitle(CreativeModel::Check);
        QCOMPARE(header.checkState(), Qt::Unchecked);
        clickTitle(CreativeModel::Check);
        m_model->setMark(m_model->row(0).id(), {0, true});
        QCOMPARE(header.checkState(), Qt::Checked);
        CreativeFilter filter;
        filter.withHidden = true;
        m_model->setFilter(filter);
        QCOMPARE(header.checkState(), Qt::PartiallyChecked);
    }

    void columnsAreChosenMovedAndWidened()
    {
        QSignalSpy changed(m_view.get(), &CreativeTableView::columnsChanged);
        m_view->setColumnVisible(CreativeModel::Hook, false);
        m_view->setColumnVisible(CreativeModel::Campaign, true);
        m_view->setColumnVisible(CreativeModel::Name, false);
        QVERIFY(m_view->isColumnVisible(CreativeModel::Name));
        m_view->moveColumn(CreativeModel::Campaign, -1);
        m_view->moveColumn(CreativeModel::Status, -1);
        const QList<int> expected{CreativeModel::Rank,  CreativeModel::Name,     CreativeModel::Status,
                                  CreativeModel::Spend, CreativeModel::Goal,     CreativeModel::Results,
                                  CreativeModel::Cost,  CreativeModel::Campaign, CreativeModel::Ctr};
        QCOMPARE(m_view->shownColumns(), expected);
        QVERIFY(!changed.isEmpty());
        m_view->setColumnWidth(CreativeModel::Goal, 173);
        QCOMPARE(m_view->table()->columnWidth(CreativeModel::Goal), 173);
        CreativeTableView other(m_look, *m_model, m_thumbnails);
        other.setColumns(TableColumns::fromJson(m_view->columns().toJson()));
        QCOMPARE(other.shownColumns(), expected);
        QCOMPARE(other.table()->columnWidth(CreativeModel::Goal), 173);
        m_view->resetColumns();
        QCOMPARE(m_view->columns(), TableColumns());
    }

    void columnsAreDraggedByTheirTitles()
    {
        TableHeader &header = m_view->table()->header();
        QWidget *titles = header.viewport();
        const auto middleOf = [&header](int column) {
            return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, 12);
        };
        QTest::mousePress(titles, Qt::LeftButton, {}, middleOf(CreativeModel::Spend));
        QTest::mouseMove(titles, middleOf(CreativeModel::Spend) + QPoint(30, 0));
        QTest::mouseMove(titles, middleOf(CreativeModel::Results) + QPoint(30, 0));
        QTest::mouseRelease(titles, Qt::LeftButton, {}, middleOf(CreativeModel::Results) + QPoint(30, 0));
        const QList<int> shown = m_view->shownColumns();
        QVERIFY2(shown.indexOf(CreativeModel::Spend) > shown.indexOf(CreativeModel::Goal),
                 qPrintable(QString::fromUtf8(m_view->columns().toJson())));
        QCOMPARE(shown.first(), static_cast<int>(CreativeModel::Rank));
        QCOMPARE(shown.at(1), static_cast<int>(CreativeModel::Name));
    }

    void aColumnIsFittedToItsContents()
    {
        auto answer = test::overviewOf(3);
        answer.top.creatives[1].row.campaignName = QString(60, u'w');
        m_model->setAnswer(test::sharedAnswer(answer));
        m_view->setColumnVisible(CreativeModel::Campaign, true);
        m_view->setColumnWidth(CreativeModel::Campaign, 60);
        m_view->setColumnVisible(CreativeModel::Format, true);
        TableHeader &header = m_view->table()->header();
        m_view->table()->horizontalScrollBar()->setValue(m_view->table()->horizontalScrollBar()->maximum());
        const QPoint handle(header.sectionViewportPosition(CreativeModel::Campaign)
                                + header.sectionSize(CreativeModel::Campaign) - 2,
                            10);
        QTest::mouseDClick(header.viewport(), Qt::LeftButton, {}, handle);
        QVERIFY(m_view->table()->columnWidth(CreativeModel::Campaign) > 300);
        QCOMPARE(m_view->columns().of(CreativeModel::Campaign).width,
                 m_view->table()->columnWidth(CreativeModel::Campaign));
    }

    void theGoalIsNotShownTwice()
    {
        auto answer = test::overviewOf(3);
        answer.top.selection.ranking.primary = domain::Kpi::Ctr;
        m_model->setAnswer(test::sharedAnswer(answer));
        QVERIFY(m_view->shownColumns().contains(CreativeModel::Goal));
        QVERIFY(!m_view->shownColumns().contains(CreativeModel::Ctr));
        // It was not unchosen: with another goal it comes back.
        m_model->setAnswer(test::sharedAnswer(test::overviewOf(3)));
        QVERIFY(m_view->shownColumns().contains(CreativeModel::Ctr));
    }

    void groupsHaveTitlesInBothHalves()
    {
        const int plain = m_view->table()->rowHeight(0);
        m_model->setOrder({std::nullopt, false, CreativeGrouping::Campaign});
        for (const CreativeSection &section : m_model->sections()) {
            QVERIFY(m_view->table()->rowHeight(section.first) > plain);
            QCOMPARE(m_view->frozen()->rowHeight(section.first), m_view->table()->rowHeight(section.first));
        }
        QCOMPARE(m_view->table()->rowHeight(1), plain);
        const QImage shot = m_view->grab().toImage();
        QCOMPARE(shot.pixelColor(placeOf(0, CreativeModel::Spend, {3, 3})), m_look.color(Role::Sunken));
        m_model->setOrder({});
        QCOMPARE(m_view->table()->rowHeight(0), plain);
        QCOMPARE(m_view->frozen()->rowHeight(0), plain);
    }

    void totalsStandBelowTheirColumns()
    {
        auto *totals = m_view->findChild<QWidget *>(QStringLiteral("creativeTotals"));
        QVERIFY(totals);
        QVERIFY(totals->accessibleName().contains(QStringLiteral("ROAS 3.84×")));
        const auto hasInk = [&](int column) {
            const QRect rect = cell(0, column);
            const int left = m_view->table()->viewport()->mapTo(m_view.get(), rect.topLeft()).x() - totals->x();
            const QImage shot = totals->grab().toImage();
            for (int x = std::max(left, 0); x < left + rect.width() && x < shot.width(); ++x) {
                if (shot.pixelColor(x, shot.height() / 2) != m_look.color(Role::Sunken))
                    return true;
            }
            return false;
        };
        QVERIFY(hasInk(CreativeModel::Spend));
        QVERIFY(hasInk(CreativeModel::Ctr));
        // The fixture's account has no hook rate.
        QVERIFY(!hasInk(CreativeModel::Hook));
        m_view->setColumnVisible(CreativeModel::Ctr, false);
        QVERIFY(!totals->accessibleName().contains(QStringLiteral("CTR")));
        m_view->resetColumns();
        m_view->resize(600, 500);
        m_view->table()->horizontalScrollBar()->setValue(m_view->table()->horizontalScrollBar()->maximum());
        QVERIFY(hasInk(CreativeModel::Ctr));
        QVERIFY(!hasInk(CreativeModel::Hook));
    }

    void theTableIsAsHighAsItsRows()
    {
        auto *totals = m_view->findChild<QWidget *>(QStringLiteral("creativeTotals"));
        fill(3, 0, {1100, 600});
        const QPoint last = placeOf(2, CreativeModel::Name, {});
        QCOMPARE(totals->y(), last.y() + m_view->frozen()->rowHeight(2));
        fill(60, 0, {1100, 600});
        const auto *bar = m_view->findChild<QScrollBar *>(QStringLiteral("creativeTableBar"));
        QVERIFY(!bar->isVisible());
        QCOMPARE(totals->geometry().bottom(), m_view->height() - 2);
        m_view->setBottomMargin(76);
        QVERIFY(totals->geometry().bottom() < m_view->height() - 76);
    }

    void fromRightToLeftTheNamesAreAtTheRight()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        fill(8, 2, {560, 500});
        QVERIFY(m_view->frozen()->x() > m_view->table()->x());
        click(2, CreativeModel::Name);
        key(Qt::Key_Left);
        QCOMPARE(current().column(), static_cast<int>(CreativeModel::Status));
        QVERIFY(!m_view->grab().isNull());
    }
};

MCI_TEST_CLASS(TestCreativeTableView);
#include "tst_CreativeTableView.moc"
