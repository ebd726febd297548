// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/ColourMixing.h"

#include "imaging/Oklab.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace mci::compose {

namespace {

constexpr double kDegrees = 180.0 / std::numbers::pi;
constexpr int kGamutSteps = 24;
constexpr double kTolerance = 1e-4;

using Triple = std::array<double, 3>;

double encodedChannel(double light)
{
    return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

Triple labOf(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    const imaging::Oklab lab = imaging::oklabOfLight(imaging::lightOf(rgb.redF()), imaging::lightOf(rgb.greenF()),
                                                     imaging::lightOf(rgb.blueF()));
    return {lab.lightness, lab.a, lab.b};
}

/** Björn Ottosson's matrices, https://bottosson.github.io/posts/oklab/ */
Triple linearOf(const Triple &lab)
{
    const double l = std::pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
    const double m = std::pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
    const double s = std::pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

Triple labFrom(const OkLch &lch)
{
    return {lch.lightness, lch.chroma * std::cos(lch.hue / kDegrees), lch.chroma * std::sin(lch.hue / kDegrees)};
}

bool isShown(const Triple &light)
{
    return std::all_of(light.begin(), light.end(),
                       [](double value) { return value >= -kTolerance && value <= 1 + kTolerance; });
}

QColor colourFrom(const Triple &light)
{
    const auto level = [](double value) {
        return static_cast<int>(std::lround(255 * encodedChannel(std::clamp(value, 0.0, 1.0))));
    };
    return {level(light[0]), level(light[1]), level(light[2])};
}

} // namespace

OkLch okLchOf(const QColor &colour)
{
    const Triple lab = labOf(colour);
    const double hue = std::atan2(lab[2], lab[1]) * kDegrees;
    return {lab[0], std::hypot(lab[1], lab[2]), hue < 0 ? hue + 360 : hue};
}

QColor colourOf(OkLch lch)
{
    lch.lightness = std::clamp(lch.lightness, 0.0, 1.0);
    if (const Triple light = linearOf(labFrom(lch)); isShown(light))
        return colourFrom(light);
    double low = 0;
    double high = lch.chroma;
    for (int step = 0; step < kGamutSteps; ++step) {
        lch.chroma = (low + high) / 2;
        (isShown(linearOf(labFrom(lch))) ? low : high) = lch.chroma;
    }
    lch.chroma = low;
    return colourFrom(linearOf(labFrom(lch)));
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const Triple a = labOf(from);
    const Triple b = labOf(to);
    Triple between{};
    for (std::size_t i = 0; i < between.size(); ++i)
        between[i] = a[i] + (b[i] - a[i]) * share;
    return colourFrom(linearOf(between));
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return colour;
}

} // namespace mci::compose
