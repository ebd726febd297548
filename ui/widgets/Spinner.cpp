// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Spinner.h"

#include "widgets/Accessibility.h"

#include <QPainter>
#include <QVariantAnimation>

namespace mci::ui {

namespace {

constexpr int kTurnTime = 900;
constexpr double kFullTurn = 360;

} // namespace

Spinner::Spinner(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_turn(new QVariantAnimation(this))
{
    registerAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: A small turning circle while something is under way, for screen readers.
    setAccessibleName(tr("In progress"));
    m_turn->setDuration(kTurnTime);
    m_turn->setStartValue(0.0);
    m_turn->setEndValue(kFullTurn);
    m_turn->setLoopCount(-1);
    connect(m_turn, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_look, &Look::changed, this, &Spinner::refreshTurn);
}

QSize Spinner::sizeHint() const
{
    return {m_look.scaled(m_extent), m_look.scaled(m_extent)};
}

void Spinner::setExtent(int extent)
{
    m_extent = extent;
    updateGeometry();
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_turn->stop();
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshTurn();
}

void Spinner::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal kWidth = 2;
    constexpr int kSixteenths = 16;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height()) - kWidth - 2;
    const QRectF circle((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(m_look.color(Role::Track), kWidth));
    painter.drawEllipse(circle);
    const qreal angle = m_turn->state() == QAbstractAnimation::Running ? m_turn->currentValue().toReal() : 0;
    const Role role = m_look.theme().isDark() ? Role::Series1 : Role::Accent;
    painter.setPen(QPen(m_look.color(role), kWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, qRound((135 - angle) * kSixteenths), -90 * kSixteenths);
}

void Spinner::refreshTurn()
{
    const bool turns = isVisible() && m_look.motion();
    if (turns && m_turn->state() != QAbstractAnimation::Running)
        m_turn->start();
    else if (!turns)
        m_turn->stop();
    update();
}

} // namespace mci::ui
