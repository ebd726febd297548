// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/GridGeometry.h"
#include "support/TestMain.h"

using namespace mci::ui;

namespace {

GridSpec spec(int width = 1177 + 48)
{
    GridSpec spec;
    spec.width = width;
    spec.margins = QMargins(24, 12, 24, 24);
    spec.headingHeight = 40;
    return spec;
}

} // namespace

class TestGridGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsStretchToFillTheRow()
    {
        const GridGeometry grid(spec(), {{0, 10, false}});
        QCOMPARE(grid.columns(), 5);
        QCOMPARE(grid.cardWidth(), 224);
        QCOMPARE(grid.itemRect(0).topLeft(), QPoint(24, 12));
        QCOMPARE(grid.itemRect(4).right(), 1225 - 24 - 1);
        QCOMPARE(grid.itemRect(5).y(), 12 + 224 + 116 + 14);
        QCOMPARE(grid.height(), 12 + 2 * (224 + 116) + 14 + 24);
    }

    void aNarrowWindowStillHasAColumn()
    {
        const GridGeometry grid(spec(120), {{0, 3, false}});
        QCOMPARE(grid.columns(), 1);
        QCOMPARE(grid.itemRect(2).width(), 72);
    }

    void mirroredRowsBeginAtTheRight()
    {
        GridSpec mirrored = spec();
        mirrored.mirrored = true;
        const GridGeometry grid(mirrored, {{0, 7, false}});
        QCOMPARE(grid.itemRect(0).right(), 1225 - 24 - 1);
        QCOMPARE(grid.itemRect(4).x(), 24);
        QCOMPARE(grid.itemAt(grid.itemRect(6).center()), 6);
    }

    void headingsStandAboveTheirCards()
    {
        const GridGeometry grid(spec(), {{0, 6, false}, {6, 2, true}});
        QVERIFY(grid.headingRect(0).isEmpty());
        const QRect heading = grid.headingRect(1);
        QVERIFY(heading.y() > grid.itemRect(5).bottom());
        QCOMPARE(grid.itemRect(6).y(), heading.bottom() + 1);
        QCOMPARE(grid.itemRect(6).x(), 24);
        QCOMPARE(grid.itemAt(heading.center()), -1);
    }

    void everyCardIsFoundWhereItIs()
    {
        const GridGeometry grid(spec(), {{0, 7, true}, {7, 1, true}, {8, 12, true}});
        for (int item = 0; item < grid.itemCount(); ++item) {
            QCOMPARE(grid.itemAt(grid.itemRect(item).topLeft()), item);
            QCOMPARE(grid.itemAt(grid.itemRect(item).bottomRight()), item);
            QVERIFY(grid.itemsBetween(grid.itemRect(item).y(), grid.itemRect(item).y()).contains(item));
        }
        QCOMPARE(grid.itemAt(grid.itemRect(0).topRight() + QPoint(5, 0)), -1);
        QCOMPARE(grid.itemAt({0, 0}), -1);
    }

    void visibleRowsAreWholeRows()
    {
        const GridGeometry grid(spec(), {{0, 100'000, false}});
        const int pitch = grid.cardHeight() + 14;
        QCOMPARE(grid.itemsBetween(0, 500), (ItemRange{0, 9}));
        QCOMPARE(grid.itemsBetween(12 + 1000 * pitch, 12 + 1000 * pitch + 10), (ItemRange{5000, 5004}));
        QVERIFY(grid.itemsBetween(12 + pitch - 10, 12 + pitch - 5).isEmpty());
        QVERIFY(grid.itemsBetween(grid.height() - 5, grid.height() + 500).isEmpty());
    }

    void upAndDownKeepTheColumnAcrossHeadings()
    {
        const GridGeometry grid(spec(), {{0, 7, true}, {7, 3, true}, {10, 9, true}});
        QCOMPARE(grid.rowsFrom(1, 1), 6);
        QCOMPARE(grid.rowsFrom(3, 1), 6);
        QCOMPARE(grid.rowsFrom(6, 1), 8);
        QCOMPARE(grid.rowsFrom(8, 1), 11);
        QCOMPARE(grid.rowsFrom(14, -1), 9);
        QCOMPARE(grid.rowsFrom(2, -5), 2);
        QCOMPARE(grid.rowsFrom(12, 50), 17);
    }

    void nothingIsNowhere()
    {
        const GridGeometry grid(spec(), {});
        QCOMPARE(grid.itemAt({50, 50}), -1);
        QVERIFY(grid.itemRect(0).isEmpty());
        QVERIFY(grid.itemsBetween(0, 1000).isEmpty());
        QCOMPARE(grid.rowsFrom(0, 1), -1);
    }
};

MCI_TEST_CLASS(TestGridGeometry);
#include "tst_GridGeometry.moc"
