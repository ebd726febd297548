// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdColours.h"
#include "compose/LayoutFamily.h"

namespace mci::compose {

[[nodiscard]] QColor colourOfRole(const AdColours &colours, ColourRole role);

/** The colours of what stands on a surface; all texts have at least kTextContrast to what lies below them. */
struct Inks
{
    /** The surface's own colour. */
    QColor surface;
    QColor strong;
    QColor quiet;
    QColor emphasis;
    QColor buttonFill;
    QColor buttonLabel;
    QColor badgeFill;
    QColor badgeLabel;
};

[[nodiscard]] Inks inksOn(const AdColours &colours, Surface surface);

} // namespace mci::compose
