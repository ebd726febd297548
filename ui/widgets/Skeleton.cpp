// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Skeleton.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QPainter>
#include <QTimerEvent>

namespace mci::ui {

namespace {

constexpr int kShownAfterMs = 150;
constexpr qreal kBlockRadius = 10;
constexpr qreal kStanding = 0.5;

} // namespace

Skeleton::Skeleton(Look &look, const QString &spoken, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(spoken);
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void Skeleton::paintBlock(QPainter &painter, const QRectF &place) const
{
    paintSkeleton(painter, placedIn(rect(), place, layoutDirection()), kStanding, m_look.theme(), kBlockRadius);
}

void Skeleton::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_waited)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBlocks(painter);
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_waited = false;
    m_wait.start(kShownAfterMs, this);
}

void Skeleton::hideEvent(QHideEvent *event)
{
    m_wait.stop();
    QWidget::hideEvent(event);
}

void Skeleton::timerEvent(QTimerEvent *event)
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
