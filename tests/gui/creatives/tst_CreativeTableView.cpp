// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "creatives/CreativeGridView.h"
#include "creatives/CreativeTableView.h"
#include "support/TestMain.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>

using namespace mci;
using namespace mci::ui;

class TestCreativeTableView : public QObject
{
    Q_OBJECT

    Look m_look;
    std::unique_ptr<CreativeModel> m_model;
    ThumbnailStore m_thumbnails{QString()};
    std::unique_ptr<CreativeTableView> m_view;

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CreativeModel>();
        m_model->setAnswer(test::overviewOf(8, 2));
        m_view = std::make_unique<CreativeTableView>(m_look, *m_model, m_thumbnails);
        m_view->resize(1100, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void rowsHaveTheDesignsHeights()
    {
        QTableView *table = m_view->table();
        QVERIFY(table->rowHeight(0) >= 50);
        m_view->setCompact(true);
        QVERIFY(table->rowHeight(0) >= 36 && table->rowHeight(0) < 50);
    }

    void theSelectionIsThatOfTheGrid()
    {
        CreativeGridView grid(m_look, *m_model, m_thumbnails);
        m_view->setSelectionModel(grid.selectionModel());
        m_view->table()->selectRow(3);
        QCOMPARE(grid.selectedIds(), QStringList{m_model->row(3).id()});
        QCOMPARE(grid.currentIndex().row(), 3);
        grid.selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(m_view->actedOnIds(), (QStringList{m_model->row(1).id(), m_model->row(3).id()}));
    }

    void theCheckColumnToggles()
    {
        QTableView *table = m_view->table();
        const auto click = [&](int row) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(m_model->index(row, CreativeModel::Check)).center());
        };
        click(0);
        click(2);
        QCOMPARE(m_view->actedOnIds(), (QStringList{m_model->row(0).id(), m_model->row(2).id()}));
        click(0);
        QCOMPARE(m_view->actedOnIds(), QStringList{m_model->row(2).id()});
    }

    void keysAskForWhatTheyMean()
    {
        QTableView *table = m_view->table();
        table->setCurrentIndex(m_model->index(1, CreativeModel::Name));
        QSignalSpy preview(m_view.get(), &CreativeTableView::previewRequested);
        QSignalSpy open(m_view.get(), &CreativeTableView::openRequested);
        QSignalSpy rated(m_view.get(), &CreativeTableView::rated);
        QSignalSpy hide(m_view.get(), &CreativeTableView::hideRequested);
        QSignalSpy copy(m_view.get(), &CreativeTableView::copyRequested);
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(table, Qt::Key_3);
        QTest::keyClick(table, Qt::Key_Delete);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(preview.size(), 1);
        QCOMPARE(open.size(), 1);
        QCOMPARE(rated.first(), (QVariantList{QStringList{m_model->row(1).id()}, 3}));
        QCOMPARE(hide.size(), 1);
        QCOMPARE(copy.size(), 1);
        QCOMPARE(table->currentIndex().row(), 2);
    }

    void headersSortByTheirColumn()
    {
        QHeaderView *header = m_view->table()->horizontalHeader();
        const int x = header->sectionViewportPosition(CreativeModel::Spend) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, 10});
        QCOMPARE(m_model->order().kpi, domain::Kpi::Spend);
    }

    void columnsAreRemembered()
    {
        QHeaderView *header = m_view->table()->horizontalHeader();
        header->moveSection(CreativeModel::Ctr, CreativeModel::Spend);
        header->resizeSection(CreativeModel::Goal, 173);
        m_view->setColumnVisible(CreativeModel::Hook, false);
        m_view->setColumnVisible(CreativeModel::Name, false);
        const QByteArray state = m_view->saveColumns();
        CreativeTableView other(m_look, *m_model, m_thumbnails);
        QVERIFY(other.restoreColumns(state));
        QHeaderView *restored = other.table()->horizontalHeader();
        QCOMPARE(restored->visualIndex(CreativeModel::Ctr), static_cast<int>(CreativeModel::Spend));
        QCOMPARE(restored->sectionSize(CreativeModel::Goal), 173);
        QVERIFY(!other.isColumnVisible(CreativeModel::Hook));
        QVERIFY(other.isColumnVisible(CreativeModel::Name));
        QVERIFY(!other.restoreColumns(QByteArray("something else")));
        QCOMPARE(restored->sectionSize(CreativeModel::Goal), 173);
    }

    void totalsAreReadAloud()
    {
        auto *totals = m_view->findChild<QWidget *>(QStringLiteral("creativeTotals"));
        QVERIFY(totals);
        QVERIFY(totals->accessibleName().contains(QStringLiteral("ROAS 3.84×")));
    }
};

MCI_TEST_CLASS(TestCreativeTableView);
#include "tst_CreativeTableView.moc"
