// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Inks.h"

#include "compose/Contrast.h"

#include <array>

namespace mci::compose {

namespace {

struct Pair
{
    QColor fill;
    QColor label;
};

/** The first that is told from `surface` well; the last of all when none is. */
Pair firstSeenOn(const QColor &surface, const std::array<Pair, 4> &pairs, double ratio)
{
    for (const Pair &pair : pairs) {
        if (contrastRatio(pair.fill, surface) >= ratio)
            return pair;
    }
    return pairs.back();
}

/** A photo is made dark rather than pale: it keeps its colours. */
bool isDark(const AdColours &colours)
{
    return relativeLuminance(colours.background.rgb()) < relativeLuminance(colours.text.rgb());
}

} // namespace

QColor colourOfRole(const AdColours &colours, ColourRole role)
{
    switch (role) {
    case ColourRole::Background:
        return colours.background;
    case ColourRole::Second:
        return colours.secondBackground;
    case ColourRole::Text:
        return colours.text;
    case ColourRole::Accent:
        return colours.accent;
    case ColourRole::OnAccent:
        return colours.onAccent;
    case ColourRole::Muted:
        return colours.muted;
    }
    Q_UNREACHABLE();
}

Inks inksOn(const AdColours &colours, Surface surface)
{
    Inks inks;
    switch (surface) {
    case Surface::Background:
    case Surface::Second:
        inks.surface = surface == Surface::Second ? colours.secondBackground : colours.background;
        inks.strong = colours.text;
        inks.quiet = colours.muted;
        break;
    case Surface::Text:
        inks.surface = colours.text;
        inks.strong = inks.quiet = colours.background;
        break;
    case Surface::Accent:
        inks.surface = colours.accent;
        inks.strong = inks.quiet = colours.onAccent;
        break;
    case Surface::Veil:
        inks.surface = isDark(colours) ? colours.background : colours.text;
        inks.strong = inks.quiet = isDark(colours) ? colours.text : colours.background;
        break;
    }
    const std::array pairs{Pair{colours.accent, colours.onAccent}, Pair{colours.onAccent, colours.accent},
                           Pair{colours.text, colours.background}, Pair{colours.background, colours.text}};
    const Pair button = firstSeenOn(inks.surface, pairs, kShapeContrast);
    inks.buttonFill = button.fill;
    inks.buttonLabel = button.label;
    // A badge is louder than its neighbour, so it may be no more of the button's colour on a strong surface.
    inks.badgeFill = button.fill;
    inks.badgeLabel = button.label;
    inks.emphasis = surface == Surface::Background || surface == Surface::Second
        ? readableOn(colours.accent, {colours.background, colours.secondBackground}, kTextContrast)
        : readableOn(colours.accent, {inks.surface}, kTextContrast);
    if (contrastRatio(inks.emphasis, inks.surface) < kTextContrast)
        inks.emphasis = inks.strong;
    return inks;
}

} // namespace mci::compose
