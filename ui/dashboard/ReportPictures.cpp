// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ReportPictures.h"

#include "dashboard/DailyChart.h"
#include "dashboard/QuadrantView.h"
#include "widgets/LineChart.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr QSize kPictureSize(680, 360);
constexpr int kFineness = 2;

QImage pictureOf(QWidget &widget)
{
    widget.resize(kPictureSize);
    widget.ensurePolished();
    QImage image(kPictureSize * kFineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(kFineness);
    image.fill(Qt::white);
    QPainter painter(&image);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

/** What it is, without the keys that paper does not have. */
QString spokenTitle(const QWidget &widget)
{
    return widget.accessibleName().section(u'.', 0, 0);
}

} // namespace

std::vector<ReportPicture> reportPictures(const DashboardData &dashboard, ThumbnailStore &thumbnails)
{
    Look paper;
    paper.setChoice(ThemeChoice::Light);
    std::vector<ReportPicture> pictures;
    if (dashboard.hasCurves()) {
        DailyChart chart(paper);
        chart.setDashboard(dashboard, dashboard.facts.goal);
        pictures.push_back({pictureOf(chart), spokenTitle(chart.chart())});
    }
    if (!dashboard.top().empty()) {
        QuadrantView quadrant(paper, thumbnails);
        quadrant.setDashboard(dashboard);
        pictures.push_back({pictureOf(quadrant), spokenTitle(quadrant)});
    }
    return pictures;
}

} // namespace mci::ui
