// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StepMark.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kCircle = 20;
constexpr int kGap = 8;

} // namespace

StepMark::StepMark(Look &look, int number, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_number(number)
    , m_name(name)
{
    registerAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(StepState::Ahead);
    setFont(m_look.font(TypeRole::SmallStrong));
    connect(&m_look, &Look::changed, this, [this] {
        setFont(m_look.font(TypeRole::SmallStrong));
        updateGeometry();
        update();
    });
}

void StepMark::setState(StepState state)
{
    m_state = state;
    //: First steps, top: a step for screen readers. %1 is its number, %2 its name.
    QString spoken = tr("Step %1: %2");
    if (state == StepState::Done) {
        //: First steps, top: a step that is done, for screen readers. %1 is its number, %2 its name.
        spoken = tr("Step %1: %2, done");
    } else if (state == StepState::Current) {
        //: First steps, top: the step at hand, for screen readers. %1 is its number, %2 its name.
        spoken = tr("Step %1: %2, current");
    }
    setAccessibleName(spoken.arg(m_number).arg(m_name));
    update();
}

QSize StepMark::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int circle = grownHeight(kCircle, kCaptionLine, QFontMetrics(numberFont()));
    return {circle + kGap + metrics.horizontalAdvance(m_name) + 1, std::max(circle, metrics.height())};
}

void StepMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int side = grownHeight(kCircle, kCaptionLine, QFontMetrics(numberFont()));
    const QRect circle = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
    Role words = Role::Text3;
    if (m_state == StepState::Done) {
        words = Role::Text2;
        constexpr int kCheck = 12;
        paintBox(painter, circle, m_look.color(Role::GoodSoft), {}, side / 2.0);
        paintIcon(painter, m_look, QStringLiteral("check"), circle, kCheck, Role::Good);
    } else {
        const bool current = m_state == StepState::Current;
        words = current ? Role::Text : Role::Text3;
        paintBox(painter, circle, current ? m_look.color(Role::Accent) : QColor(),
                 current ? QColor() : m_look.color(Role::Border), side / 2.0, 1.5);
        painter.setFont(numberFont());
        painter.setPen(m_look.color(current ? Role::OnAccent : Role::Text3));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setFont(font());
    painter.setPen(m_look.color(words));
    const QRect name = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(side + kGap, 0, 0, 0));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(name, static_cast<int>(alignment) | Qt::TextSingleLine, m_name);
}

QFont StepMark::numberFont() const
{
    QFont font = m_look.font(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace mci::ui
