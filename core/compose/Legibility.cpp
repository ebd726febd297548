// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Legibility.h"

#include "compose/Contrast.h"
#include "compose/SoftShadow.h"

#include <algorithm>

#include <QPainter>
#include <QTransform>

namespace mci::compose {

namespace {

constexpr int kStep = 2;
constexpr double kThinnest = 0.1;
/** Rounding to 8 bits. */
constexpr double kMargin = 0.1;
constexpr double kFeather = 36;

/** Calls `seen` with every pixel below the line, until it answers false. */
template<typename Seen>
void eachPixel(const QImage &ground, const FittedText &text, const TextLine &line, Seen seen)
{
    const QTransform turning = text.turning();
    const QRectF box = FittedText::inkBox(line);
    for (double y = box.top(); y <= box.bottom(); y += kStep) {
        for (double x = box.left(); x <= box.right(); x += kStep) {
            const QPoint point = turning.map(QPointF(x, y)).toPoint();
            if (ground.rect().contains(point) && !seen(ground.pixel(point)))
                return;
        }
    }
}

QRgb blended(QRgb below, QRgb above, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return qRgb(channel(qRed(below), qRed(above)), channel(qGreen(below), qGreen(above)),
                channel(qBlue(below), qBlue(above)));
}

bool isRead(const QImage &ground, const FittedText &text, const QColor &veil, double thickness)
{
    bool read = true;
    for (const TextLine &line : text.lines) {
        const QRgb ink = line.ink.rgb();
        eachPixel(ground, text, line, [&](QRgb pixel) {
            read = contrastRatio(ink, blended(pixel, veil.rgb(), thickness)) >= kTextContrast + kMargin;
            return read;
        });
        if (!read)
            return false;
    }
    return true;
}

} // namespace

double worstContrast(const QImage &ground, const FittedText &text)
{
    double worst = 21;
    for (const TextLine &line : text.lines) {
        eachPixel(ground, text, line, [&worst, ink = line.ink.rgb()](QRgb pixel) {
            worst = std::min(worst, contrastRatio(ink, pixel));
            return true;
        });
    }
    return worst;
}

void veilBelow(QImage &ground, const FittedText &text, const QColor &colour)
{
    if (worstContrast(ground, text) >= kTextContrast)
        return;
    double thickness = kThinnest;
    while (thickness < 1 && !isRead(ground, text, colour, thickness))
        thickness += kThinnest;
    const QRectF core = text.inkBox().adjusted(-8, -8, 8, 8);
    const QRect around = core.adjusted(-4 * kFeather, -4 * kFeather, 4 * kFeather, 4 * kFeather).toAlignedRect();
    QImage shape(around.size(), QImage::Format_ARGB32_Premultiplied);
    shape.fill(Qt::transparent);
    QPainter shapePainter(&shape);
    shapePainter.fillRect(core.adjusted(-kFeather, -kFeather, kFeather, kFeather).translated(-around.topLeft()),
                          colour);
    shapePainter.end();
    QPainter painter(&ground);
    painter.setOpacity(std::min(thickness, 1.0));
    painter.drawImage(around.topLeft(), blurredShape(shape, colour, kFeather));
    // Where the feather had already begun, the veil below the letters themselves is still whole.
    if (worstContrast(ground, text) < kTextContrast) {
        painter.setOpacity(1);
        painter.fillRect(core, colour);
    }
}

} // namespace mci::compose
