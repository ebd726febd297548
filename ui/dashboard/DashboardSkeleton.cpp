// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DashboardSkeleton.h"

#include "dashboard/DashboardBody.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QTimerEvent>

namespace mci::ui {

namespace {

constexpr int kShownAfterMs = 150;
constexpr int kTilesHeight = 76;
constexpr qreal kPanelRadius = 10;
constexpr qreal kStanding = 0.5;

} // namespace

DashboardSkeleton::DashboardSkeleton(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    //: Dashboard, read aloud while its numbers are read
    setAccessibleName(tr("The dashboard is being read"));
    connect(&m_look, &Look::changed, this, qOverload<>(&DashboardSkeleton::update));
}

void DashboardSkeleton::paintEvent(QPaintEvent *)
{
    if (!m_waited)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int inner = width() - 2 * kDashboardMargin;
    const int left = (inner - kDashboardGap) * kDashboardLeftShare / (kDashboardLeftShare + kDashboardRightShare);
    const auto block = [&](int x, int y, int blockWidth, int blockHeight) {
        const QRectF place(kDashboardMargin + x, y, blockWidth, blockHeight);
        paintSkeleton(painter, placedIn(rect(), place, layoutDirection()), kStanding, m_look.theme(), kPanelRadius);
    };
    int y = kDashboardTop;
    block(0, y, inner, kTilesHeight);
    y += kTilesHeight + kDashboardGap;
    for (int row = 0; row < 2; ++row) {
        block(0, y, left, kDashboardChartHeight);
        block(left + kDashboardGap, y, inner - left - kDashboardGap, kDashboardChartHeight);
        y += kDashboardChartHeight + kDashboardGap;
    }
}

void DashboardSkeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_waited = false;
    m_wait.start(kShownAfterMs, this);
}

void DashboardSkeleton::hideEvent(QHideEvent *event)
{
    m_wait.stop();
    QWidget::hideEvent(event);
}

void DashboardSkeleton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_wait.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_wait.stop();
    m_waited = true;
    update();
}

} // namespace mci::ui
