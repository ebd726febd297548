// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/VisualReader.h"

#include "ai/PaletteMood.h"

#include <cmath>

#include <QRegularExpression>

namespace mci::ai {

namespace {

using domain::ContrastLevel;
using domain::Element;
using domain::StyleType;

constexpr double kDominant = 0.12;
constexpr std::size_t kMostDominant = 3;
constexpr double kPhoto = 0.2;

ContrastLevel contrastOf(const domain::PictureFacts &facts)
{
    constexpr double kHighRatio = 7;
    constexpr double kLowRatio = 3;
    constexpr double kHighSpread = 0.26;
    constexpr double kLowSpread = 0.12;
    const bool isHigh = facts.textContrast ? *facts.textContrast >= kHighRatio : facts.rmsContrast >= kHighSpread;
    const bool isLow = facts.textContrast ? *facts.textContrast < kLowRatio : facts.rmsContrast < kLowSpread;
    if (isHigh)
        return ContrastLevel::High;
    return isLow ? ContrastLevel::Low : ContrastLevel::Medium;
}

bool anyLineHas(const domain::PictureFacts &facts, const QRegularExpression &expression)
{
    return std::any_of(facts.lines.begin(), facts.lines.end(),
                       [&expression](const domain::TextLine &line) { return expression.match(line.text).hasMatch(); });
}

std::vector<Element> elementsOf(const domain::PictureFacts &facts)
{
    static const QRegularExpression price(
        QStringLiteral("(R\\$|US\\$|\\$|€|£)\\s?\\d|\\d\\s?(reais|euros|dólares|dollars)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression discount(QStringLiteral("\\d{1,2}\\s?%"));
    std::vector<Element> elements;
    const auto add = [&elements](bool isSeen, Element element) {
        if (isSeen)
            elements.push_back(element);
    };
    add(!facts.lines.empty(), Element::Text);
    add(facts.button.has_value(), Element::CtaButton);
    add(facts.photoShare >= kPhoto, Element::BackgroundPhoto);
    add(anyLineHas(facts, price), Element::Price);
    add(anyLineHas(facts, discount), Element::DiscountBadge);
    return elements;
}

StyleType styleOf(const domain::PictureFacts &facts, const PaletteCharacter &palette)
{
    constexpr double kMostlyPhoto = 0.6;
    constexpr double kMuchText = 0.12;
    constexpr double kLittleText = 0.06;
    constexpr double kMostlyFlat = 0.7;
    constexpr double kDark = 0.22;
    constexpr double kPale = 0.2;
    constexpr double kStrong = 0.4;
    constexpr int kFewColours = 3;
    if (facts.layout == domain::Layout::Grid)
        return StyleType::Collage;
    if (facts.photoShare >= kMostlyPhoto)
        return facts.textCoverage < kLittleText ? StyleType::Lifestyle : StyleType::ProductFocus;
    if (facts.photoShare >= kPhoto)
        return StyleType::ProductFocus;
    if (facts.textCoverage >= kMuchText)
        return StyleType::Typographic;
    if (palette.lightness < kDark && palette.saturation < kPale)
        return StyleType::Luxury;
    if (facts.flatShare >= kMostlyFlat && palette.colours <= kFewColours)
        return palette.saturation >= kStrong ? StyleType::Bold : StyleType::Minimalist;
    return palette.saturation >= kStrong ? StyleType::Bold : StyleType::Illustration;
}

} // namespace

QString ratioName(int width, int height)
{
    struct Known
    {
        double ratio;
        const char *name;
    };
    constexpr Known kKnown[] = {{1, "1:1"},         {4.0 / 5, "4:5"}, {9.0 / 16, "9:16"}, {1.91, "1.91:1"},
                                {16.0 / 9, "16:9"}, {2.0 / 3, "2:3"}, {3.0 / 4, "3:4"},   {3.0 / 2, "3:2"},
                                {4.0 / 3, "4:3"},   {5.0 / 4, "5:4"}, {2, "2:1"}};
    constexpr double kTolerance = 0.02;
    if (width <= 0 || height <= 0)
        return {};
    const double ratio = static_cast<double>(width) / height;
    const Known *nearest = &kKnown[0];
    for (const Known &known : kKnown) {
        if (std::abs(ratio / known.ratio - 1) < std::abs(ratio / nearest->ratio - 1))
            nearest = &known;
    }
    if (std::abs(ratio / nearest->ratio - 1) <= kTolerance)
        return QLatin1String(nearest->name);
    return ratio >= 1 ? QString::number(ratio, 'f', 2) + QStringLiteral(":1")
                      : QStringLiteral("1:") + QString::number(1 / ratio, 'f', 2);
}

domain::VisualPattern readVisual(const domain::PictureFacts &facts)
{
    const PaletteCharacter palette = characterOf(facts.palette);
    domain::VisualPattern visual;
    visual.palette = facts.palette;
    for (const domain::PaletteColour &colour : facts.palette) {
        const bool isFirst = visual.dominant.isEmpty();
        if (isFirst || (colour.share >= kDominant && visual.dominant.size() < static_cast<qsizetype>(kMostDominant)))
            visual.dominant.append(colour.hex);
    }
    visual.contrast = contrastOf(facts);
    visual.layout = facts.layout;
    visual.balance = facts.balance;
    visual.elements = elementsOf(facts);
    visual.style = styleOf(facts, palette);
    visual.mood = moodOf(palette);
    visual.photography = facts.photoShare >= kPhoto;
    visual.width = facts.width;
    visual.height = facts.height;
    visual.ratio = ratioName(facts.width, facts.height);
    return visual;
}

} // namespace mci::ai
