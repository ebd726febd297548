// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/QuadrantView.h"
#include "gui/dashboard/DashboardFixture.h"

#include <cmath>

using namespace mci;
using namespace mci::ui;

namespace {

/** Of a picture under another one; where they belong they are half a pixel apart. */
constexpr qreal kLeastSeen = 3;

QPointF inside(const QRectF &plot, QPointF place)
{
    return {std::clamp(place.x(), plot.left() + 14, plot.right() - 14),
            std::clamp(place.y(), plot.top() + 14, plot.bottom() - 14)};
}

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
            // What would stick out at an edge belongs as near to it as it can be whole.
            const QPointF home = inside(plot, scale.place(plot, points[i].spend, points[i].value));
            const QPointF way = places[i] - home;
            QCOMPARE_LE(std::hypot(way.x(), way.y()), kLargestShift + 0.01);
            QVERIFY(plot.contains(QRectF(places[i].x() - 14, places[i].y() - 14, 28, 28)));
        }
        // Eight in one place cannot all be free of each other, but no two hide each other.
        for (std::size_t a = 0; a < places.size(); ++a) {
            for (std::size_t b = a + 1; b < places.size(); ++b) {
                const QPointF way = places[a] - places[b];
                QCOMPARE_GE(std::hypot(way.x(), way.y()), kLeastSeen);
            }
        }
    }

    void twoOfTheSamePlaceAreBothSeen()
    {
        const std::vector<QuadrantPoint> points{point(500, 3), point(500, 3), point(1000, 5)};
        const QuadrantScale scale = QuadrantScale::of(points, 3.0, false);
        const std::vector<QPointF> places = placeThumbs(points, scale, QRectF(0, 0, 500, 300));
        QCOMPARE_GE(std::abs(places[0].x() - places[1].x()), kQuadrantThumb - 0.01);
    }

    void itsWordsStandWhereItsPicturesDo()
    {
        test::WindowFixture fixture;
        ui::DashboardData dashboard;
        dashboard.answer = test::dashboardOverview(fixture);
        dashboard.facts.goal = domain::Kpi::PurchaseRoas;
        ThumbnailStore thumbnails(QString(), nullptr);
        QuadrantView view(fixture.look, thumbnails);
        view.resize(420, 300);
        view.setDashboard(dashboard);
        const QImage fromLeft = view.grab().toImage();
        view.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(view.grab().toImage(), fromLeft);
    }

    void nothingIsNoProblem()
    {
        const QuadrantScale scale = QuadrantScale::of({}, std::nullopt, false);
        QVERIFY(placeThumbs({}, scale, QRectF(0, 0, 10, 10)).empty());
    }
};

MCI_TEST_CLASS(TestQuadrant);
#include "tst_Quadrant.moc"
