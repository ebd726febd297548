// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/PaletteMaker.h"

#include "base/SeededRandom.h"
#include "compose/ColourMixing.h"
#include "compose/Contrast.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mci::compose {

namespace {

/** Above what WCAG asks for, so that the grain and the waves of a background do not use it up. */
constexpr double kTextAim = 7.0;
constexpr double kMutedAim = 5.2;
constexpr double kLabelAim = 4.7;
const QColor kLabelWhite(250, 250, 250);
/** Less chroma than this is gray: its hue is an accident. */
constexpr double kColourful = 0.03;
/** A light colour from here on wants dark text when it is the background itself. */
constexpr double kBrightGround = 0.72;

double turned(double hue, double degrees)
{
    return std::fmod(std::fmod(hue + degrees, 360.0) + 360.0, 360.0);
}

/** What the wish names, main one first; with only one, a companion on another side of the colour wheel. */
std::vector<OkLch> wishedColours(const PaletteWish &wish)
{
    SeededRandom random(wish.seed);
    std::vector<OkLch> colours;
    for (const QString &name : wish.colours) {
        if (const QColor colour(name); colour.isValid())
            colours.push_back(okLchOf(colour));
    }
    if (colours.empty())
        colours.push_back({random.between(0.5, 0.66), random.between(0.13, 0.2), random.between(0, 360)});
    if (colours.size() == 1) {
        constexpr std::array kTurns{150.0, 180.0, 210.0, 45.0, -45.0};
        const double turn = kTurns[static_cast<std::size_t>(random.below(static_cast<int>(kTurns.size())))];
        const OkLch &main = colours.front();
        colours.push_back({main.lightness > 0.6 ? 0.5 : 0.76, std::max(main.chroma, 0.12), turned(main.hue, turn)});
    }
    for (OkLch &colour : colours)
        colour.hue = turned(colour.hue, wish.hueRotation);
    return colours;
}

/** The most colourful of them is what a button is made of; a brand of black and white keeps its own. */
OkLch accentAmong(const std::vector<OkLch> &colours)
{
    if (colours.front().chroma >= kColourful)
        return colours.front();
    return *std::max_element(colours.begin(), colours.end(),
                             [](const OkLch &a, const OkLch &b) { return a.chroma < b.chroma; });
}

/** A share of the hue: gray brands get gray grounds. */
double tint(const OkLch &colour, double chroma)
{
    return colour.chroma < kColourful ? std::min(colour.chroma, chroma) : chroma;
}

/** Yellow and lime turn to mud where they are not bright. */
bool isYellow(const OkLch &colour)
{
    return colour.hue > 65 && colour.hue < 140;
}

AdColours light(const OkLch &main, const OkLch &accent)
{
    return {colourOf({0.975, tint(main, 0.010), main.hue}),
            colourOf({0.905, tint(main, 0.045), main.hue}),
            colourOf({0.23, tint(main, 0.045), main.hue}),
            colourOf({std::min(accent.lightness, 0.62), accent.chroma, accent.hue}),
            {},
            colourOf({0.44, tint(main, 0.035), main.hue})};
}

AdColours soft(const OkLch &main, const OkLch &accent)
{
    return {colourOf({0.895, tint(main, 0.060), main.hue}),
            colourOf({0.825, tint(main, 0.085), main.hue}),
            colourOf({0.25, tint(main, 0.065), main.hue}),
            colourOf({std::min(accent.lightness, 0.52), accent.chroma, accent.hue}),
            {},
            colourOf({0.38, tint(main, 0.055), main.hue})};
}

AdColours dark(const OkLch &main, const OkLch &accent)
{
    return {colourOf({0.205, tint(main, 0.035), main.hue}),
            colourOf({0.29, tint(main, 0.055), main.hue}),
            colourOf({0.975, tint(main, 0.008), main.hue}),
            colourOf({std::max(accent.lightness, isYellow(accent) ? 0.87 : 0.74),
                      std::max(accent.chroma, tint(accent, 0.13)), accent.hue}),
            {},
            colourOf({0.83, tint(main, 0.025), main.hue})};
}

AdColours vivid(const OkLch &main, const OkLch &other)
{
    if (main.lightness >= kBrightGround) {
        return {colourOf({main.lightness, main.chroma, main.hue}),
                colourOf({std::min(main.lightness + 0.07, 0.97), main.chroma * 0.75, main.hue}),
                colourOf({0.2, tint(main, 0.05), main.hue}),
                colourOf({0.26, tint(main, 0.07), main.hue}),
                {},
                colourOf({0.3, tint(main, 0.06), main.hue})};
    }
    const double ground = std::clamp(main.lightness, 0.36, 0.5);
    return {colourOf({ground, main.chroma, main.hue}),
            colourOf({ground - 0.08, main.chroma * 0.9, main.hue}),
            colourOf({0.985, tint(main, 0.01), main.hue}),
            colourOf({0.88, std::clamp(other.chroma, tint(other, 0.1), 0.17), other.hue}),
            {},
            colourOf({0.93, tint(main, 0.03), main.hue})};
}

/** Moves lightnesses until every promise of makePalette() is kept. */
AdColours assured(AdColours colours)
{
    // Text decides on one side by the background; the second one follows to where the same text is read on it.
    colours.text = readableOn(colours.text, {colours.background}, kTextAim);
    colours.secondBackground = readableOn(colours.secondBackground, {colours.text}, kMutedAim);
    colours.muted = readableOn(colours.muted, {colours.background, colours.secondBackground}, kMutedAim);
    if (contrastRatio(colours.muted, colours.secondBackground) < kTextContrast
        || contrastRatio(colours.muted, colours.background) < kTextContrast)
        colours.muted = colours.text;
    // On a pale ground a button of middle lightness gets somewhat darker, so that its label can be white.
    const bool pale = relativeLuminance(colours.background.rgb()) > relativeLuminance(colours.text.rgb());
    if (pale && okLchOf(colours.accent).lightness < kBrightGround)
        colours.accent = readableOn(colours.accent, {kLabelWhite}, kLabelAim);
    colours.accent = readableOn(colours.accent, {colours.background}, kShapeContrast);
    const OkLch accent = okLchOf(colours.accent);
    const double label = contrastRatio(colours.accent, kLabelWhite) >= kTextContrast ? 0.985 : 0.2;
    colours.onAccent =
        readableOn(colourOf({label, std::min(accent.chroma, 0.03), accent.hue}), {colours.accent}, kLabelAim);
    if (contrastRatio(colours.onAccent, colours.accent) < kTextContrast)
        colours.onAccent = readableOn(colours.onAccent, {colours.accent}, kTextContrast);
    return colours;
}

bool darkensWell(const OkLch &colour)
{
    return colour.chroma >= kColourful && (colour.lightness < 0.6 || !isYellow(colour));
}

/** What a button on a pale ground is made of. */
OkLch deepAccent(const OkLch &wanted, const OkLch &other)
{
    if (darkensWell(wanted))
        return wanted;
    return darkensWell(other) ? other : OkLch{0.3, std::min(wanted.chroma, 0.04), wanted.hue};
}

} // namespace

AdColours makePalette(const PaletteWish &wish)
{
    const std::vector<OkLch> colours = wishedColours(wish);
    const OkLch accent = accentAmong(colours);
    const OkLch &other = colours.at(1);
    switch (wish.scheme) {
    case PaletteScheme::Light:
        return assured(light(colours.front(), deepAccent(accent, other)));
    case PaletteScheme::Soft:
        return assured(soft(colours.front(), deepAccent(other, accent)));
    case PaletteScheme::Vivid:
        return assured(vivid(accent, other));
    case PaletteScheme::Dark:
        return assured(dark(colours.front(), other.chroma >= kColourful ? other : accent));
    }
    Q_UNREACHABLE();
}

} // namespace mci::compose
