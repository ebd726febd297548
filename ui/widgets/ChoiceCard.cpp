// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceCard.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kPaddingY = 11;
constexpr int kIcon = 20;
constexpr int kGap = 10;
constexpr int kRadio = 16;
constexpr int kRadius = 10;
constexpr int kWidestCaption = 240;

} // namespace

ChoiceCard::ChoiceCard(Look &look, const QString &icon, const QString &title, const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_icon(icon)
    , m_title(title)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", kRadius);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(title);
    setCaption(caption);
    connect(&m_look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceCard::setTitle(const QString &title)
{
    m_title = title;
    setText(title);
    updateGeometry();
    update();
}

void ChoiceCard::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleDescription(caption);
    updateGeometry();
    update();
}

void ChoiceCard::setShowsRadio(bool shows)
{
    m_showsRadio = shows;
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(m_title) + 1;
    const int caption = QFontMetrics(captionFont()).horizontalAdvance(m_caption) + 1;
    const int room = std::max(title, std::min(caption, m_look.scaled(kWidestCaption)));
    const int width = textLeft() + room + kPadding + (m_showsRadio ? m_look.scaled(kRadio) + kGap : 0);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(m_title) + 1;
    const int width = textLeft() + title + kPadding + (m_showsRadio ? m_look.scaled(kRadio) + kGap : 0);
    return {width, heightForWidth(width)};
}

int ChoiceCard::heightForWidth(int width) const
{
    int text = QFontMetrics(titleFont()).height();
    if (!m_caption.isEmpty()) {
        const QRect room(0, 0, std::max(1, textWidth(width)), 1000);
        text += QFontMetrics(captionFont()).boundingRect(room, Qt::TextWordWrap, m_caption).height() + 1;
    }
    return std::max(text, m_look.scaled(kIcon)) + 2 * kPaddingY;
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Role fill = isEnabled() && !isChecked() && underMouse() ? Role::Hover : Role::Surface;
    CardData card{fill, Role::BorderSubtle, kRadius, 1};
    if (isChecked())
        card = {fill, Role::Accent, kRadius, 2};
    paintCard(painter, rect(), card, m_look.theme());
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (!m_icon.isEmpty()) {
        Role role = isChecked() ? Role::AccentText : Role::Text2;
        if (!isEnabled())
            role = Role::Disabled;
        paintIcon(painter, m_look, m_icon, placed(QRect(kPadding, 0, m_look.scaled(kIcon), height())), kIcon, role);
    }
    if (m_showsRadio) {
        const int side = m_look.scaled(kRadio);
        paintRadio(painter, placed(QRect(width() - kPadding - side, (height() - side) / 2, side, side)));
    }

    const int line = QFontMetrics(titleFont()).height();
    const int captionHeight = m_caption.isEmpty()
        ? 0
        : QFontMetrics(captionFont())
                .boundingRect(QRect(0, 0, std::max(1, textWidth(width())), 1000), Qt::TextWordWrap, m_caption)
                .height()
            + 1;
    const int top = (height() - line - captionHeight) / 2;
    const auto alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.setFont(titleFont());
    painter.setPen(m_look.color(isEnabled() ? Role::Text : Role::Disabled));
    painter.drawText(placed(QRect(textLeft(), top, textWidth(width()), line)), alignment | Qt::TextSingleLine, m_title);
    painter.setFont(captionFont());
    painter.setPen(m_look.color(isEnabled() ? Role::Text2 : Role::Disabled));
    painter.drawText(placed(QRect(textLeft(), top + line + 1, textWidth(width()), captionHeight)),
                     alignment | Qt::TextWordWrap, m_caption);
}

void ChoiceCard::paintRadio(QPainter &painter, const QRectF &circle)
{
    paintBox(painter, circle, m_look.color(Role::Surface),
             m_look.color(isChecked() ? Role::Accent : Role::BorderStrong), circle.width() / 2,
             isChecked() ? circle.width() * 5 / kRadio : 1.5);
}

QFont ChoiceCard::titleFont() const
{
    QFont font = m_look.font(TypeRole::BodyStrong);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont ChoiceCard::captionFont() const
{
    return m_look.font(TypeRole::Caption);
}

int ChoiceCard::textLeft() const
{
    return kPadding + (m_icon.isEmpty() ? 0 : m_look.scaled(kIcon) + kGap);
}

int ChoiceCard::textWidth(int width) const
{
    return width - textLeft() - kPadding - (m_showsRadio ? m_look.scaled(kRadio) + kGap : 0);
}

} // namespace mci::ui
