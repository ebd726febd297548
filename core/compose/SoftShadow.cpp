// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/SoftShadow.h"

#include "compose/ColourMixing.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QPainterPath>
#include <QRadialGradient>

namespace mci::compose {

namespace {

/** Blurring is done on a smaller picture: nobody sees the difference. */
constexpr int kShrink = 4;
constexpr int kPasses = 3;
const QColor kShade(12, 14, 24);

/** One pass of a box blur along a row of `count` values which lie `step` apart. */
void blurRow(uchar *values, int count, qsizetype step, int radius, std::vector<int> &copy)
{
    copy.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        copy[static_cast<std::size_t>(i)] = values[i * step];
    const auto at = [&copy, count](int i) { return i < 0 || i >= count ? 0 : copy[static_cast<std::size_t>(i)]; };
    const int width = 2 * radius + 1;
    int sum = 0;
    for (int i = -radius; i <= radius; ++i)
        sum += at(i);
    for (int i = 0; i < count; ++i) {
        values[i * step] = static_cast<uchar>(sum / width);
        sum += at(i + radius + 1) - at(i - radius);
    }
}

void blur(QImage &alpha, int radius)
{
    std::vector<int> copy;
    uchar *bits = alpha.bits();
    for (int pass = 0; pass < kPasses; ++pass) {
        for (int y = 0; y < alpha.height(); ++y)
            blurRow(bits + y * alpha.bytesPerLine(), alpha.width(), 1, radius, copy);
        for (int x = 0; x < alpha.width(); ++x)
            blurRow(bits + x, alpha.height(), alpha.bytesPerLine(), radius, copy);
    }
}

} // namespace

QImage blurredShape(const QImage &image, const QColor &colour, double radius)
{
    const QSize small((image.width() + kShrink - 1) / kShrink, (image.height() + kShrink - 1) / kShrink);
    QImage alpha =
        image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Alpha8);
    blur(alpha, std::max(1, static_cast<int>(std::lround(radius / kShrink / kPasses * 1.7))));
    QImage shape(small, QImage::Format_ARGB32_Premultiplied);
    shape.fill(colour);
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, alpha);
    painter.end();
    return shape.scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void paintContactShadow(QPainter &painter, const QRectF &box, double strength)
{
    painter.save();
    painter.translate(box.center());
    painter.scale(1, box.height() / box.width());
    QRadialGradient fade(QPointF(), box.width() / 2);
    fade.setColorAt(0, withAlpha(kShade, strength));
    fade.setColorAt(0.55, withAlpha(kShade, strength * 0.55));
    fade.setColorAt(1, withAlpha(kShade, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fade);
    painter.drawEllipse(QPointF(), box.width() / 2, box.width() / 2);
    painter.restore();
}

void paintPathShadow(QPainter &painter, const QPainterPath &path, double lift, double strength)
{
    const QRectF around = path.boundingRect().adjusted(-3 * lift, -3 * lift, 3 * lift, 3 * lift);
    QImage shape(around.size().toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    shape.fill(Qt::transparent);
    QPainter shapePainter(&shape);
    shapePainter.setRenderHint(QPainter::Antialiasing);
    shapePainter.translate(-around.topLeft());
    shapePainter.fillPath(path, kShade);
    shapePainter.end();
    painter.save();
    painter.setOpacity(strength);
    painter.drawImage(around.topLeft() + QPointF(0, lift), blurredShape(shape, kShade, lift * 1.6));
    painter.restore();
}

} // namespace mci::compose
