// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QRgb>

namespace mci::imaging {

/** A colour as eyes compare it: lightness 0 to 1, a from green to red, b from blue to yellow. After B. Ottosson, 2020. */
struct Oklab
{
    double lightness = 0;
    double a = 0;
    double b = 0;
};

/** sRGB's curve taken off: the light, 0 to 1, of a channel from 0 to 1. */
[[nodiscard]] double lightOf(double channel);
/** The same for each of the 256 values of a pixel's channel. */
[[nodiscard]] const std::array<double, 256> &lightOfLevels();

[[nodiscard]] Oklab oklabOf(QRgb colour);
/** Of light, 0 to 1. */
[[nodiscard]] Oklab oklabOfLight(double red, double green, double blue);

} // namespace mci::imaging
