// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProgressLine.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QAccessible>
#include <QPainter>
#include <QVariantAnimation>

namespace mci::ui {

namespace {

constexpr int kThickness = 4;
constexpr int kStepTime = 200;
constexpr int kLoopTime = 1200;

} // namespace

ProgressLine::ProgressLine(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_step(new QVariantAnimation(this))
    , m_loop(new QVariantAnimation(this))
{
    registerAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_step->setDuration(kStepTime);
    m_step->setStartValue(0.0);
    m_step->setEndValue(0.0);
    m_loop->setDuration(kLoopTime);
    m_loop->setStartValue(0.0);
    m_loop->setEndValue(1.0);
    m_loop->setLoopCount(-1);
    connect(m_step, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_loop, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_look, &Look::changed, this, &ProgressLine::refreshLoop);
}

void ProgressLine::setValue(double value)
{
    const double wanted = std::clamp(value, 0.0, 1.0);
    if (wanted == m_value && !m_indeterminate)
        return;
    const double from = shown();
    m_value = wanted;
    setIndeterminate(false);
    m_step->stop();
    if (m_look.motion() && isVisible()) {
        m_step->setStartValue(from);
        m_step->setEndValue(m_value);
        m_step->start();
    }
    QAccessibleValueChangeEvent change(this, m_value);
    QAccessible::updateAccessibility(&change);
    update();
}

void ProgressLine::setIndeterminate(bool indeterminate)
{
    m_indeterminate = indeterminate;
    refreshLoop();
}

void ProgressLine::setRole(std::optional<Role> role)
{
    m_role = role;
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {160, kThickness};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {24, kThickness};
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_loop->stop();
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshLoop();
}

void ProgressLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRectF track(0, (height() - kThickness) / 2.0, width(), kThickness);
    paintBox(painter, track, m_look.color(Role::Track), {}, kThickness / 2.0);
    // In the dark the accent of surfaces is too dull for a line this thin.
    const Role role = m_role.value_or(m_look.theme().isDark() ? Role::Series1 : Role::Accent);
    QRectF bar = track;
    if (m_indeterminate) {
        constexpr qreal kShare = 0.3;
        const qreal phase = m_loop->state() == QAbstractAnimation::Running ? m_loop->currentValue().toReal() : 0.5;
        bar.setLeft(track.width() * (phase * (1 + kShare) - kShare));
        bar.setWidth(track.width() * kShare);
        bar = bar.intersected(track);
    } else {
        bar.setWidth(track.width() * shown());
        if (isRightToLeft())
            bar.moveRight(track.right());
    }
    if (bar.width() > 0)
        paintBox(painter, bar, m_look.color(role), {}, kThickness / 2.0);
}

void ProgressLine::refreshLoop()
{
    const bool runs = m_indeterminate && isVisible() && m_look.motion();
    if (runs && m_loop->state() != QAbstractAnimation::Running)
        m_loop->start();
    else if (!runs)
        m_loop->stop();
    update();
}

double ProgressLine::shown() const
{
    return m_step->state() == QAbstractAnimation::Running ? m_step->currentValue().toDouble() : m_value;
}

} // namespace mci::ui
