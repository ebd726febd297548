// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StateBlend.h"

#include <QVariantAnimation>
#include <QWidget>

namespace mci::ui {

namespace {

constexpr int kHoverTime = 90;
constexpr int kPressTime = 60;

/** No ground is the other's, unseen: else the blend would go through black. */
QColor orUnseen(const QColor &color, const QColor &other)
{
    if (color.isValid())
        return color;
    QColor unseen = other;
    unseen.setAlpha(0);
    return unseen;
}

} // namespace

StateBlend::StateBlend(const Look &look, QWidget *owner)
    : m_look(look)
    , m_animation(new QVariantAnimation(owner))
{
    QObject::connect(m_animation, &QVariantAnimation::valueChanged, owner, qOverload<>(&QWidget::update));
}

QColor StateBlend::toward(PointerState state, const QColor &ground)
{
    const bool running = m_animation->state() == QAbstractAnimation::Running;
    const QColor now = running ? m_animation->currentValue().value<QColor>() : m_ground;
    if (state != m_state && m_look.motion() && (now.isValid() || ground.isValid())) {
        m_animation->stop();
        m_animation->setStartValue(orUnseen(now, ground));
        m_animation->setEndValue(orUnseen(ground, now));
        m_animation->setDuration(state == PointerState::Pressed ? kPressTime : kHoverTime);
        m_state = state;
        m_ground = ground;
        m_animation->start();
        return m_animation->currentValue().value<QColor>();
    }
    if (running && ground == m_ground)
        return now;
    m_animation->stop();
    m_state = state;
    m_ground = ground;
    return ground;
}

} // namespace mci::ui
