// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdFormats.h"

#include <cmath>

namespace mci::compose {

namespace {

constexpr double kEdge = 0.05;
constexpr double kStoryTop = 0.14;
constexpr double kStoryBottom = 0.20;

} // namespace

QSize adSize(domain::AdFormat format)
{
    switch (format) {
    case domain::AdFormat::Square:
        return {1080, 1080};
    case domain::AdFormat::Portrait:
        return {1080, 1350};
    case domain::AdFormat::Story:
        return {1080, 1920};
    case domain::AdFormat::Landscape:
        return {1200, 628};
    }
    Q_UNREACHABLE();
}

QRectF textArea(domain::AdFormat format)
{
    const QSizeF size = adSize(format);
    const double edge = kEdge * std::min(size.width(), size.height());
    QRectF area = QRectF(QPointF(), size).adjusted(edge, edge, -edge, -edge);
    if (format == domain::AdFormat::Story) {
        area.setTop(size.height() * kStoryTop);
        area.setBottom(size.height() * (1 - kStoryBottom));
    }
    return area;
}

double fromPhone(domain::AdFormat format, double pixels)
{
    return pixels * adSize(format).width() / kPhoneWidth;
}

double onPhone(domain::AdFormat format, double pixels)
{
    return pixels * kPhoneWidth / adSize(format).width();
}

int smallestText(domain::AdFormat format)
{
    return static_cast<int>(std::ceil(fromPhone(format, kSmallestOnPhone)));
}

} // namespace mci::compose
