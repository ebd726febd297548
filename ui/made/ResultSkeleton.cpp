// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ResultSkeleton.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QTimerEvent>

namespace mci::ui {

namespace {

constexpr int kAfterMs = 150;
constexpr int kCardHeight = 354;
constexpr int kSkeletonGap = 16;
constexpr int kSkeletonSide = 24;
constexpr qreal kStandingStill = 0.5;
constexpr qreal kSkeletonRadius = 10;

} // namespace

ResultSkeleton::ResultSkeleton(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    //: New creatives, read aloud while they are read
    setAccessibleName(tr("The variations are being read"));
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void ResultSkeleton::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_waited)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = (width() - 2 * kSkeletonSide - kSkeletonGap) / 2;
    for (int card = 0; card < 4; ++card) {
        const QRect place(kSkeletonSide + card % 2 * (side + kSkeletonGap), card / 2 * (kCardHeight + kSkeletonGap),
                          side, kCardHeight);
        paintSkeleton(painter, place, kStandingStill, m_look.theme(), kSkeletonRadius);
    }
}

void ResultSkeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_waited = false;
    m_wait.start(kAfterMs, this);
}

void ResultSkeleton::hideEvent(QHideEvent *event)
{
    m_wait.stop();
    QWidget::hideEvent(event);
}

void ResultSkeleton::timerEvent(QTimerEvent *event)
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
