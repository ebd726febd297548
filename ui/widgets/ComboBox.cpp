// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ComboBox.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace mci::ui {

namespace {

constexpr int kPadding = 11;
constexpr int kGap = 8;
constexpr int kChevron = 14;
constexpr int kIcon = 15;

} // namespace

ComboBox::ComboBox(Look &look, QWidget *parent)
    : QComboBox(parent)
    , m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    // The default one ignores the style sheet.
    setItemDelegate(new QStyledItemDelegate(this));
    applyLook();
    connect(&m_look, &Look::changed, this, &ComboBox::applyLook);
}

QSize ComboBox::sizeHint() const
{
    int text = 0;
    for (int i = 0; i < count(); ++i)
        text = std::max(text, fontMetrics().horizontalAdvance(itemText(i)));
    return {textLeft() + text + kPadding + kGap + m_look.scaled(kChevron) + 2,
            grownHeight(32, kBodyLine, fontMetrics())};
}

QSize ComboBox::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * 6 + 2 * kPadding + kGap + m_look.scaled(kChevron);
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void ComboBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const bool invalid = property("invalid").toBool();
    Role outline = isEnabled() ? Role::BorderStrong : Role::Border;
    if (invalid)
        outline = Role::Bad;
    const bool ringed = hasFocus();
    if (ringed)
        outline = Role::Focus;
    Role fill = theme.isDark() ? Role::Sunken : Role::Surface;
    if (isEnabled() && underMouse())
        fill = Role::Hover;
    paintBox(painter, rect(), theme.color(fill), theme.color(outline), 6, ringed ? theme.focusWidth() : 1);
    const auto placed = [this](int x, int side) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, side, height()));
    };
    const Role mark = isEnabled() ? Role::Text3 : Role::Disabled;
    const int chevron = m_look.scaled(kChevron);
    paintIcon(painter, m_look, QStringLiteral("chevron-down"), placed(width() - kPadding - chevron, chevron), kChevron,
              mark);
    if (!m_icon.isEmpty())
        paintIcon(painter, m_look, m_icon, placed(kPadding, m_look.scaled(kIcon)), kIcon, mark);
    const QRect room =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textLeft(), 0, -kPadding - chevron - kGap, 0));
    painter.setPen(theme.color(isEnabled() ? Role::Text : Role::Disabled));
    if (currentIndex() < 0)
        painter.setPen(theme.color(Role::Text3));
    const QString text = currentIndex() < 0 ? placeholderText() : currentText();
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void ComboBox::setLeadingIcon(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

int ComboBox::textLeft() const
{
    return kPadding + (m_icon.isEmpty() ? 0 : m_look.scaled(kIcon) + kGap);
}

void ComboBox::showPopup()
{
    // The list may be wider than the field, which may have been squeezed.
    view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) + 2 * kPadding);
    QComboBox::showPopup();
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ComboBox::applyLook()
{
    setFont(m_look.font(TypeRole::Body));
    updateGeometry();
    update();
}

} // namespace mci::ui
