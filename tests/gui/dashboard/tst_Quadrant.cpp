// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/QuadrantLayout.h"
#include "support/TestMain.h"

#include <cmath>

#include <QTest>

using namespace mci::ui;

namespace {

QuadrantPoint point(double spend, double value)
{
    return {QString::number(spend), spend, value};
}

} // namespace

class TestQuadrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cornersAreBySpendAndValue()
    {
        const std::vector<QuadrantPoint> points{point(100, 5), point(100, 1), point(900, 5), point(900, 1)};
        const QuadrantScale scale = QuadrantScale::of(points, 3.0, false);
        QCOMPARE(scale.quarterOf(points[0]), Quarter::HiddenGem);
        QCOMPARE(scale.quarterOf(points[1]), Quarter::Watch);
        QCOMPARE(scale.quarterOf(points[2]), Quarter::Star);
        QCOMPARE(scale.quarterOf(points[3]), Quarter::Leak);
    }

    void aLowCostIsUp()
    {
        const std::vector<QuadrantPoint> points{point(100, 10), point(900, 40)};
        const QuadrantScale scale = QuadrantScale::of(points, 25.0, true);
        const QRectF plot(0, 0, 400, 300);
        QCOMPARE_LT(scale.place(plot, 100, 10).y(), scale.place(plot, 900, 40).y());
        QCOMPARE(scale.quarterOf(points[0]), Quarter::HiddenGem);
        QCOMPARE(scale.quarterOf(points[1]), Quarter::Leak);
    }

    void thumbsMakeRoomButStayNear()
    {
        std::vector<QuadrantPoint> points;
        for (int i = 0; i < 8; ++i)
            points.push_back(point(500 + i, 3 + 0.01 * i));
        points.push_back(point(1000, 5));
        const QuadrantScale scale = QuadrantScale::of(points, 3.0, false);
        const QRectF plot(0, 0, 500, 300);
        const std::vector<QPointF> places = placeThumbs(points, scale, plot);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QPointF home = scale.place(plot, points[i].spend, points[i].value);
            const QPointF way = places[i] - home;
            // The edge may push it inwards besides.
            QCOMPARE_LE(std::hypot(way.x(), way.y()), kLargestShift + kQuadrantThumb);
            QVERIFY(plot.contains(QRectF(places[i].x() - 14, places[i].y() - 14, 28, 28)));
        }
        QVERIFY(places[0] != places[1]);
    }

    void twoOfTheSamePlaceAreBothSeen()
    {
        const std::vector<QuadrantPoint> points{point(500, 3), point(500, 3), point(1000, 5)};
        const QuadrantScale scale = QuadrantScale::of(points, 3.0, false);
        const std::vector<QPointF> places = placeThumbs(points, scale, QRectF(0, 0, 500, 300));
        QCOMPARE_GE(std::abs(places[0].x() - places[1].x()), kQuadrantThumb - 0.01);
    }

    void nothingIsNoProblem()
    {
        const QuadrantScale scale = QuadrantScale::of({}, std::nullopt, false);
        QVERIFY(placeThumbs({}, scale, QRectF(0, 0, 10, 10)).empty());
    }
};

MCI_TEST_CLASS(TestQuadrant);
#include "tst_Quadrant.moc"
