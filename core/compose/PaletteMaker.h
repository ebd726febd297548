// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdColours.h"

#include <array>

#include <QStringList>

namespace mci::compose {

/** How a brand's colours are laid on: pale, pastel, saturated or nearly black behind the text. */
enum class PaletteScheme { Light, Soft, Vivid, Dark };

inline constexpr std::array kPaletteSchemes{PaletteScheme::Light, PaletteScheme::Soft, PaletteScheme::Vivid,
                                            PaletteScheme::Dark};

struct PaletteWish
{
    /** Such as #0A3029, the main one first; what is no colour is passed over, none at all takes one of our own. */
    QStringList colours;
    quint32 seed = 0;
    PaletteScheme scheme = PaletteScheme::Light;
    /** Degrees by which every hue is turned. */
    double hueRotation = 0;
};

/**
 * The colours of an ad. `text` and `muted` have at least kTextContrast to both backgrounds, `onAccent` to `accent`, and
 * `accent` has kShapeContrast to the background, whatever was wished.
 */
[[nodiscard]] AdColours makePalette(const PaletteWish &wish);

} // namespace mci::compose
