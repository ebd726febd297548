// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ClientMark.h"

#include <array>

#include <QPainter>

namespace mci::ui {

namespace {

// The data palette of the design (§2.1, client colours), not a part of the theme: the same in light and dark.
constexpr std::array<QRgb, 8> kClientColors{0xFF12686B, 0xFF8A4FA8, 0xFFB34F16, 0xFF1D5F8A,
                                            0xFF66686D, 0xFF3D48D1, 0xFF8E1F3B, 0xFF2F6B3F};

} // namespace

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber())
            initials += word.front().toUpper();
        if (initials.size() == 2)
            break;
    }
    return initials;
}

QColor clientColor(const QString &id)
{
    // Not qHash: its seed differs from run to run.
    std::size_t sum = 0;
    for (const QChar c : id)
        sum = sum * 31 + c.unicode();
    return QColor::fromRgba(kClientColors[sum % kClientColors.size()]);
}

void paintClientMark(QPainter &painter, const QRectF &rect, const QString &id, const QString &name, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(clientColor(id));
    painter.drawRoundedRect(rect, rect.width() / 4, rect.width() / 4);
    QFont font = theme.font(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    // The mark keeps its size where the text is magnified, so what it says may not outgrow it.
    constexpr qreal kMostOfMark = 0.8;
    const qreal width = QFontMetricsF(font).horizontalAdvance(initialsOf(name));
    if (width > kMostOfMark * rect.width())
        font.setPointSizeF(font.pointSizeF() * kMostOfMark * rect.width() / width);
    painter.setFont(font);
    painter.setPen(theme.color(Role::OnAccent));
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

} // namespace mci::ui
