// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Contrast.h"

#include "compose/ColourMixing.h"
#include "imaging/Oklab.h"

#include <algorithm>

namespace mci::compose {

namespace {

constexpr double kFlare = 0.05;
constexpr double kStep = 0.01;

double worstContrast(const QColor &colour, std::initializer_list<QColor> surfaces)
{
    double worst = 21;
    for (const QColor &surface : surfaces)
        worst = std::min(worst, contrastRatio(colour, surface));
    return worst;
}

} // namespace

double relativeLuminance(QRgb colour)
{
    const std::array<double, 256> &light = imaging::lightOfLevels();
    const auto of = [&light](int level) { return light[static_cast<std::size_t>(level)]; };
    return 0.2126 * of(qRed(colour)) + 0.7152 * of(qGreen(colour)) + 0.0722 * of(qBlue(colour));
}

double contrastRatio(QRgb a, QRgb b)
{
    const double first = relativeLuminance(a) + kFlare;
    const double second = relativeLuminance(b) + kFlare;
    return std::max(first, second) / std::min(first, second);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    return contrastRatio(a.rgb(), b.rgb());
}

QColor readableOn(const QColor &colour, std::initializer_list<QColor> surfaces, double ratio)
{
    if (worstContrast(colour, surfaces) >= ratio)
        return colour;
    const OkLch start = okLchOf(colour);
    for (double moved = kStep; moved <= 1; moved += kStep) {
        for (const double lightness : {start.lightness - moved, start.lightness + moved}) {
            const QColor candidate = colourOf({lightness, start.chroma, start.hue});
            if (lightness >= 0 && lightness <= 1 && worstContrast(candidate, surfaces) >= ratio)
                return candidate;
        }
    }
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    return worstContrast(black, surfaces) >= worstContrast(white, surfaces) ? black : white;
}

} // namespace mci::compose
