// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LineEdit.h"

#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QPainter>
#include <QStyle>

#include <QToolButton>

namespace mci::ui {

namespace {

constexpr int kIcon = 15;
constexpr int kGap = 8;
constexpr int kLeft = 10;

} // namespace

LineEdit::LineEdit(Look &look, QWidget *parent)
    : QLineEdit(parent)
    , m_look(look)
{
    applyLook();
    connect(&m_look, &Look::changed, this, &LineEdit::applyLook);
}

void LineEdit::setLeadingIcon(const QString &icon)
{
    m_icon = icon;
    applyLook();
}

void LineEdit::setClearable()
{
    setClearButtonEnabled(true);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty()) {
            //: Accessible name of the button inside a text field
            button->setAccessibleName(tr("Clear the text"));
        }
    }
}

QSize LineEdit::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), grownHeight(32, kBodyLine, fontMetrics())};
}

QSize LineEdit::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const QRect box(kLeft, 0, m_look.scaled(kIcon), height());
    paintIcon(painter, m_look, m_icon, QStyle::visualRect(layoutDirection(), rect(), box), kIcon, Role::Text3);
}

void LineEdit::applyLook()
{
    setFont(m_look.font(TypeRole::Body));
    setTextMargins(m_icon.isEmpty() ? 0 : m_look.scaled(kIcon) + kGap, 0, textMargins().right(), 0);
    updateGeometry();
    update();
}

} // namespace mci::ui
