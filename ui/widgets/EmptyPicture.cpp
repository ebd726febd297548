// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyPicture.h"

#include "theme/Painters.h"

namespace mci::ui {

namespace {

constexpr QSize kSize(132, 84);
constexpr qreal kThin = 1.5;
constexpr qreal kThick = 1.75;
constexpr qreal kStroke = 2.2;
constexpr qreal kRadius = 9;

void paintFrame(QPainter &painter, const QRectF &frame, const Theme &theme, bool dashed = false)
{
    QPen pen(theme.color(Role::Border), kThin);
    if (dashed)
        pen.setDashPattern({4 / kThin, 4 / kThin});
    painter.setPen(pen);
    painter.setBrush(theme.color(Role::Sunken));
    const qreal radius = std::min(kRadius, frame.height() / 2);
    painter.drawRoundedRect(frame, radius, radius);
}

void paintAccentFrame(QPainter &painter, const QRectF &frame, Role fill, const Theme &theme)
{
    painter.setPen(QPen(theme.color(Role::Accent), kThick));
    painter.setBrush(theme.color(fill));
    painter.drawRoundedRect(frame, kRadius, kRadius);
}

void paintSearch(QPainter &painter, const Theme &theme)
{
    paintFrame(painter, {20, 14, 60, 56}, theme);
    painter.setPen(QPen(theme.color(Role::Text3), kThick));
    painter.setBrush(theme.color(Role::Surface));
    painter.drawEllipse(QPointF(84, 50), 20, 20);
    painter.setPen(QPen(theme.color(Role::Text3), kStroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(98, 64), QPointF(112, 76));
    painter.drawLine(QPointF(76, 50), QPointF(92, 50));
}

void paintQueue(QPainter &painter, const Theme &theme)
{
    paintFrame(painter, {12, 14, 108, 16}, theme);
    paintFrame(painter, {12, 36, 108, 16}, theme);
    paintFrame(painter, {12, 58, 70, 16}, theme);
}

void paintBelowMinimums(QPainter &painter, const Theme &theme)
{
    for (const QRectF &frame :
         {QRectF(8, 20, 26, 40), QRectF(38, 28, 26, 40), QRectF(68, 20, 26, 40), QRectF(98, 28, 26, 40)})
        paintFrame(painter, frame, theme, true);
}

void paintInspired(QPainter &painter, const Theme &theme)
{
    paintFrame(painter, {16, 12, 48, 48}, theme);
    paintAccentFrame(painter, {58, 26, 48, 48}, Role::AccentSoft, theme);
}

void paintThree(QPainter &painter, const QString &icon, const Look &look, qreal ratio)
{
    const Theme &theme = look.theme();
    paintFrame(painter, {10, 16, 46, 56}, theme);
    paintFrame(painter, {76, 16, 46, 56}, theme);
    paintAccentFrame(painter, {38, 8, 56, 68}, Role::Surface, theme);
    constexpr int kIcon = 30;
    const Role role = theme.isDark() ? Role::AccentText : Role::Accent;
    painter.drawPixmap(QPointF(66 - kIcon / 2.0, 42 - kIcon / 2.0), look.pixmap(icon, kIcon, ratio, role));
}

} // namespace

QPixmap emptyPicture(const QString &icon, const Look &look, qreal devicePixelRatio)
{
    QPixmap pixmap(kSize * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (icon == QLatin1String("search"))
        paintSearch(painter, look.theme());
    else if (icon == QLatin1String("activity"))
        paintQueue(painter, look.theme());
    else if (icon == QLatin1String("filter"))
        paintBelowMinimums(painter, look.theme());
    else if (icon == QLatin1String("brief"))
        paintInspired(painter, look.theme());
    else
        paintThree(painter, icon, look, devicePixelRatio);
    return pixmap;
}

} // namespace mci::ui
