// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/PaletteMood.h"

#include <cmath>

#include <QColor>

namespace mci::ai {

namespace {

using domain::Mood;

constexpr double kVisibleShare = 0.05;
constexpr double kSaturated = 0.35;
constexpr double kOtherHue = 40;
constexpr double kCircle = 360;

double distance(double a, double b)
{
    const double apart = std::abs(a - b);
    return std::min(apart, kCircle - apart);
}

bool isWithin(double hue, double from, double to)
{
    return hue >= from && hue < to;
}

bool isWarm(double hue)
{
    return isWithin(hue, 0, 60) || hue >= 330;
}

} // namespace

PaletteCharacter characterOf(const std::vector<domain::PaletteColour> &palette)
{
    PaletteCharacter character;
    double shares = 0;
    double lightness = 0;
    double saturation = 0;
    double strongest = 0;
    std::vector<double> hues;
    for (const domain::PaletteColour &part : palette) {
        const QColor colour(part.hex);
        shares += part.share;
        lightness += part.share * colour.lightnessF();
        // Of near-black and near-white the saturation in HSL says nothing.
        const double chroma = colour.hslSaturationF() * (1 - std::abs(2 * colour.lightnessF() - 1));
        saturation += part.share * chroma;
        if (part.share < kVisibleShare)
            continue;
        ++character.colours;
        const double hue = colour.hslHueF() * kCircle;
        if (part.share * chroma > strongest) {
            strongest = part.share * chroma;
            character.hue = hue;
        }
        const bool isNew =
            std::none_of(hues.begin(), hues.end(), [hue](double known) { return distance(hue, known) < kOtherHue; });
        if (chroma > kSaturated && isNew)
            hues.push_back(hue);
    }
    if (shares > 0) {
        character.lightness = lightness / shares;
        character.saturation = saturation / shares;
    }
    character.hues = static_cast<int>(hues.size());
    return character;
}

Mood moodOf(const PaletteCharacter &palette)
{
    constexpr double kDark = 0.25;
    constexpr double kStrong = 0.45;
    constexpr double kTinged = 0.12;
    constexpr double kLight = 0.7;
    constexpr int kMany = 4;
    if (palette.hues >= kMany)
        return Mood::Playful;
    if (palette.lightness < kDark)
        return Mood::Dark;
    if (palette.saturation >= kTinged && isWarm(palette.hue))
        return palette.saturation >= kStrong ? Mood::Energetic : Mood::Warm;
    if (palette.saturation >= kTinged && isWithin(palette.hue, 60, 190))
        return Mood::Fresh;
    if (palette.saturation >= kTinged && isWithin(palette.hue, 190, 260))
        return Mood::Serious;
    return palette.lightness >= kLight ? Mood::Calm : Mood::Neutral;
}

} // namespace mci::ai
