// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DashboardSkeleton.h"

#include "dashboard/DashboardBody.h"

namespace mci::ui {

namespace {

constexpr int kTilesHeight = 76;

} // namespace

DashboardSkeleton::DashboardSkeleton(Look &look, QWidget *parent)
    //: Dashboard, read aloud while its numbers are read
    : Skeleton(look, tr("The dashboard is being read"), parent)
{
}

void DashboardSkeleton::paintBlocks(QPainter &painter) const
{
    const int inner = width() - 2 * kDashboardMargin;
    const int left = (inner - kDashboardGap) * kDashboardLeftShare / (kDashboardLeftShare + kDashboardRightShare);
    int y = kDashboardTop;
    paintBlock(painter, QRectF(kDashboardMargin, y, inner, kTilesHeight));
    y += kTilesHeight + kDashboardGap;
    for (int row = 0; row < 2; ++row) {
        paintBlock(painter, QRectF(kDashboardMargin, y, left, kDashboardChartHeight));
        paintBlock(
            painter,
            QRectF(kDashboardMargin + left + kDashboardGap, y, inner - left - kDashboardGap, kDashboardChartHeight));
        y += kDashboardChartHeight + kDashboardGap;
    }
}

} // namespace mci::ui
