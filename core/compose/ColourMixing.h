// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace mci::compose {

/** OKLab in polar form: lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. Equal steps look equal. */
struct OkLch
{
    double lightness = 0;
    double chroma = 0;
    double hue = 0;
};

[[nodiscard]] OkLch okLchOf(const QColor &colour);
/** The sRGB colour; what no screen shows loses chroma until one does, and keeps lightness and hue. */
[[nodiscard]] QColor colourOf(OkLch lch);
/** From `from` (0) to `to` (1) in straight line through OKLab. */
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);
[[nodiscard]] QColor withAlpha(QColor colour, double alpha);

} // namespace mci::compose
