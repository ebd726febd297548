// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/LabelledPicture.h"

#include <QString>

namespace mci::bench {

/** So many of so many. */
struct Hits
{
    int right = 0;
    int all = 0;

    void count(bool isRight)
    {
        right += isRight ? 1 : 0;
        ++all;
    }
    /** 0 to 1; 1 of nothing. */
    [[nodiscard]] double share() const { return all == 0 ? 1 : static_cast<double>(right) / all; }
};

/** How well a set of pictures was seen. */
struct PictureScore
{
    int pictures = 0;
    Hits words;
    /** Words that were read and do not stand there, for each word that does. */
    int strangers = 0;
    Hits buttonsFound;
    Hits buttonsRead;
    /** Pictures without a button in which one was seen. */
    Hits noButton;
    /** Mean distance (ΔE*ab) of an even ground's colour from the nearest one of the palette. */
    double paletteDistance = 0;
    int grounds = 0;
    Hits layouts;
    Hits ratios;
    Hits photos;

    /** `misses` gets a line for each thing that was not seen. */
    void add(const LabelledPicture &picture, const domain::PictureFacts &facts, QStringList &misses);
    [[nodiscard]] double meanPaletteDistance() const { return grounds == 0 ? 0 : paletteDistance / grounds; }
};

} // namespace mci::bench
