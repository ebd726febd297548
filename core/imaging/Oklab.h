// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace mci::imaging {

/** A colour as eyes compare it: lightness 0 to 1, a from green to red, b from blue to yellow. After B. Ottosson, 2020. */
struct Oklab
{
    double lightness = 0;
    double a = 0;
    double b = 0;
};

[[nodiscard]] Oklab oklabOf(QRgb colour);
/** Of light, 0 to 1: with the curve of sRGB taken off. */
[[nodiscard]] Oklab oklabOfLight(double red, double green, double blue);

} // namespace mci::imaging
