// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/MenuPainter.h"

#include "theme/Painters.h"

#include <QStyleOptionMenuItem>

namespace mci::ui {

namespace {

constexpr int kRow = 30;
constexpr int kLine = 18;
constexpr int kPadding = 10;
constexpr int kIcon = 16;
constexpr int kGap = 10;
constexpr int kShortcutGap = 24;
constexpr int kSeparator = 11;
constexpr int kRadius = 6;
constexpr int kPanelRadius = 10;
constexpr int kArrow = 14;

struct Words
{
    QString text;
    QString shortcut;
};

Words wordsOf(const QStyleOptionMenuItem &item)
{
    const auto tab = item.text.indexOf(QLatin1Char('\t'));
    return tab < 0 ? Words{item.text, {}} : Words{item.text.left(tab), item.text.mid(tab + 1)};
}

bool hasMarkColumn(const QStyleOptionMenuItem &item)
{
    return item.maxIconWidth > 0 || item.menuHasCheckableItems;
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &room, const Look &look)
{
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.icon.isNull()) {
        if (item.checked)
            painter.drawPixmap(room.topLeft(),
                               look.pixmap(QStringLiteral("check"), kIcon, painter.device()->devicePixelRatioF(),
                                           enabled ? Role::AccentText : Role::Disabled));
        return;
    }
    item.icon.paint(&painter, room, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Look &look)
{
    const Theme &theme = look.theme();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(item.rect.x(), item.rect.center().y(), item.rect.width(), 1);
        painter.fillRect(line, theme.color(Role::BorderSubtle));
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (enabled && item.state.testFlag(QStyle::State_Selected))
        paintBox(painter, item.rect, theme.color(Role::Selected), {}, kRadius);
    const auto placed = [&item](const QRect &box) { return QStyle::visualRect(item.direction, item.rect, box); };
    QRect room = item.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (hasMarkColumn(item)) {
        const QRect mark(room.x(), room.y() + (room.height() - kIcon) / 2, kIcon, kIcon);
        paintMark(painter, item, placed(mark), look);
        room.setLeft(room.left() + kIcon + kGap);
    }
    painter.save();
    const Words words = wordsOf(item);
    const auto left = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto right = QStyle::visualAlignment(item.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(item.font);
    painter.setPen(theme.color(enabled ? Role::Text : Role::Disabled));
    const auto mnemonic =
        item.state.testFlag(QStyle::State_KeyboardFocusChange) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(placed(room), static_cast<int>(left) | Qt::TextSingleLine | mnemonic, words.text);
    painter.setFont(theme.font(TypeRole::Caption));
    painter.setPen(theme.color(enabled ? Role::Text3 : Role::Disabled));
    painter.drawText(placed(room), static_cast<int>(right) | Qt::TextSingleLine, words.shortcut);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(room.right() + 1 - kArrow, room.y() + (room.height() - kArrow) / 2, kArrow, kArrow);
        const QString icon =
            item.direction == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
        painter.drawPixmap(placed(arrow).topLeft(),
                           look.pixmap(icon, kArrow, painter.device()->devicePixelRatioF(), Role::Text3));
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const Look &look)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {kPadding * 2, kSeparator};
    const QFontMetrics metrics(item.font);
    const Words words = wordsOf(item);
    int width = 2 * kPadding + metrics.size(Qt::TextShowMnemonic, words.text).width();
    if (hasMarkColumn(item))
        width += kIcon + kGap;
    if (!words.shortcut.isEmpty())
        width += kShortcutGap + QFontMetrics(look.font(TypeRole::Caption)).horizontalAdvance(words.shortcut);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += kShortcutGap + kArrow;
    return {width, std::max(kRow, metrics.height() + kRow - kLine)};
}

void paintMenuPanel(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paintCard(painter, rect, {Role::Raised, Role::Border, kPanelRadius, 1}, theme);
}

} // namespace mci::ui
