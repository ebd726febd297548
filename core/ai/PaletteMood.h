// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"

namespace mci::ai {

/** A palette in a few numbers, each 0 to 1, weighted by share. */
struct PaletteCharacter
{
    double lightness = 0.5;
    double saturation = 0;
    /** Of the colour that has most of the saturation, in degrees; negative for a palette of grays. */
    double hue = -1;
    /** Colours of more than a twentieth of the picture. */
    int colours = 0;
    /** Saturated colours of different hue among them. */
    int hues = 0;
};

[[nodiscard]] PaletteCharacter characterOf(const std::vector<domain::PaletteColour> &palette);

/**
 * Dark below a quarter of the lightness. Playful: four hues. Energetic and warm: reds to yellows, strong and less so; fresh:
 * greens and turquoise that are not dark; serious: blues; calm: light and pale; else neutral.
 */
[[nodiscard]] domain::Mood moodOf(const PaletteCharacter &palette);

} // namespace mci::ai
