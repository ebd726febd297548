// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Oklab.h"

#include <array>
#include <cmath>

namespace mci::imaging {

namespace {

/** sRGB's curve taken off, for each of the 256 values. */
const std::array<double, 256> &linear()
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> out{};
        for (std::size_t i = 0; i < out.size(); ++i) {
            const double value = static_cast<double>(i) / 255;
            out[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return out;
    }();
    return table;
}

} // namespace

Oklab oklabOf(QRgb colour)
{
    return oklabOfLight(linear()[static_cast<std::size_t>(qRed(colour))],
                        linear()[static_cast<std::size_t>(qGreen(colour))],
                        linear()[static_cast<std::size_t>(qBlue(colour))]);
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
