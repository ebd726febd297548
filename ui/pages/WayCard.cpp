// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WayCard.h"

#include "theme/Painters.h"
#include "widgets/PlainTip.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kIconBox = 36;
constexpr int kGap = 14;
constexpr int kPadding = 14;
constexpr int kChevron = 16;
constexpr int kTag = 22;

} // namespace

WayCard::WayCard(Look &look, const QString &icon, const QString &title, const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_icon(icon)
    , m_title(title)
    , m_caption(caption)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(caption);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 10);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WayCard::setRecommended(const QString &tag, const QString &action)
{
    m_tag = tag;
    m_action = action;
    updateGeometry();
    update();
}

int WayCard::titleHeight() const
{
    const int text = QFontMetrics(m_look.font(TypeRole::BodyStrong)).height();
    return m_tag.isEmpty() ? text : std::max(kTag, text);
}

int WayCard::textHeight() const
{
    return titleHeight() + 1 + QFontMetrics(m_look.font(TypeRole::Small)).height();
}

QSize WayCard::sizeHint() const
{
    const int padding = m_action.isEmpty() ? 13 : 18;
    return {480, std::max(kIconBox, textHeight()) + 2 * padding};
}

QSize WayCard::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void WayCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WayCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_look.theme();
    const bool recommended = !m_action.isEmpty();
    const QRectF card = QRectF(rect());
    const Role fill = isDown() ? Role::Pressed : underMouse() && !recommended ? Role::Hover : Role::Surface;
    paintCard(painter, card,
              {fill, recommended ? Role::Accent : Role::BorderSubtle, 10, recommended ? qreal(2) : qreal(1)}, theme);

    const QRectF box = placed(QRectF(card.left() + kPadding, card.center().y() - kIconBox / 2.0, kIconBox, kIconBox));
    paintBox(painter, box, theme.color(recommended ? Role::AccentSoft : Role::Sunken), QColor(), 8);
    const QPixmap icon = m_look.pixmap(m_icon, 18, devicePixelRatioF(), recommended ? Role::AccentText : Role::Text2);
    painter.drawPixmap(box.center() - QPointF(9, 9), icon);

    const QRectF area = card.adjusted(kPadding + kIconBox + kGap, 0, -kPadding, 0);
    if (recommended)
        paintAction(painter, area);
    else
        paintChevron(painter, area);
    paintTexts(painter, area);
}

QRectF WayCard::placed(const QRectF &part) const
{
    return placedIn(rect(), part, layoutDirection());
}

void WayCard::paintChevron(QPainter &painter, const QRectF &area) const
{
    const QRectF place(area.right() - kChevron, area.center().y() - kChevron / 2.0, kChevron, kChevron);
    const QString name = isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    painter.drawPixmap(placed(place).topLeft(), m_look.pixmap(name, kChevron, devicePixelRatioF(), Role::Text3));
}

qreal WayCard::textWidth() const
{
    const QFontMetricsF caption(m_look.font(TypeRole::Small));
    const qreal reserved = m_action.isEmpty() ? kChevron + 8 : caption.horizontalAdvance(m_action) + 56;
    return width() - 2 * kPadding - kIconBox - kGap - reserved;
}

bool WayCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const QFontMetricsF title(m_look.font(TypeRole::BodyStrong));
    const QFontMetricsF caption(m_look.font(TypeRole::Small));
    const bool isShortened =
        title.horizontalAdvance(m_title) > textWidth() || caption.horizontalAdvance(m_caption) > textWidth();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       isShortened ? plainTip(m_title + QStringLiteral(". ") + m_caption) : QString(), this);
    return true;
}

void WayCard::paintTexts(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = m_look.theme();
    const QFont titleFont = theme.font(TypeRole::BodyStrong);
    const QFont captionFont = theme.font(TypeRole::Small);
    const QFontMetricsF titleMetrics(titleFont);
    const QFontMetricsF captionMetrics(captionFont);
    const qreal width = textWidth();
    const qreal top = area.center().y() - textHeight() / 2.0;

    painter.setFont(titleFont);
    painter.setPen(theme.color(Role::Text));
    const QString title = titleMetrics.elidedText(m_title, Qt::ElideRight, width);
    paintLine(painter, placed(QRectF(area.left(), top, width, titleHeight())), title, layoutDirection());
    const qreal tagLeft = area.left() + titleMetrics.horizontalAdvance(title) + 8;
    const qreal tagWidth = QFontMetricsF(theme.font(TypeRole::Caption)).horizontalAdvance(m_tag) + 18;
    if (!m_tag.isEmpty() && tagLeft + tagWidth < area.left() + width)
        paintPill(painter, placed(QRectF(tagLeft, top + titleHeight() / 2.0 - kTag / 2.0, tagWidth, kTag)),
                  {m_tag, Role::AccentSoft, Role::AccentText}, theme);

    painter.setFont(captionFont);
    painter.setPen(theme.color(Role::Text2));
    paintLine(painter, placed(QRectF(area.left(), top + titleHeight() + 1, width, captionMetrics.height())),
              captionMetrics.elidedText(m_caption, Qt::ElideRight, width), layoutDirection());
}

void WayCard::paintAction(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = m_look.theme();
    const QFont font = theme.font(TypeRole::BodyStrong);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(m_action) + 32, std::max(36.0, metrics.height() + 12));
    const QRectF button =
        placed(QRectF(QPointF(area.right() - size.width(), area.center().y() - size.height() / 2), size));
    const Role fill = isDown() ? Role::AccentPressed : underMouse() ? Role::AccentHover : Role::Accent;
    paintBox(painter, button, theme.color(fill), QColor(), 6);
    painter.setFont(font);
    painter.setPen(theme.color(Role::OnAccent));
    painter.drawText(button, Qt::AlignCenter, m_action);
}

} // namespace mci::ui
