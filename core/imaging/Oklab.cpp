// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Oklab.h"

#include <cmath>

namespace mci::imaging {

double lightOf(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

const std::array<double, 256> &lightOfLevels()
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> light{};
        for (std::size_t level = 0; level < light.size(); ++level)
            light[level] = lightOf(static_cast<double>(level) / 255);
        return light;
    }();
    return table;
}

Oklab oklabOf(QRgb colour)
{
    const std::array<double, 256> &light = lightOfLevels();
    const auto of = [&light](int level) { return light[static_cast<std::size_t>(level)]; };
    return oklabOfLight(of(qRed(colour)), of(qGreen(colour)), of(qBlue(colour)));
}

Oklab oklabOfLight(double red, double green, double blue)
{
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

} // namespace mci::imaging
