// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PatternText.h"

#include <QCoreApplication>

namespace mci::text {

namespace {

class VisualPatternText
{
    Q_DECLARE_TR_FUNCTIONS(VisualPatternText)
public:
    static QString of(domain::ContrastLevel value)
    {
        switch (value) {
        case domain::ContrastLevel::Low:
            //: Pattern of a creative: of light and dark
            return tr("Low contrast");
        case domain::ContrastLevel::Medium:
            return tr("Medium contrast");
        case domain::ContrastLevel::High:
            return tr("High contrast");
        }
        return {};
    }

    static QString of(domain::Layout value)
    {
        switch (value) {
        case domain::Layout::Centered:
            //: Pattern of a creative: where things stand in it
            return tr("Centered layout");
        case domain::Layout::LeftAligned:
            return tr("Left-aligned layout");
        case domain::Layout::RightAligned:
            return tr("Right-aligned layout");
        case domain::Layout::TopHeavy:
            return tr("Weight at the top");
        case domain::Layout::BottomHeavy:
            return tr("Weight at the bottom");
        case domain::Layout::Split:
            return tr("Split layout");
        case domain::Layout::RuleOfThirds:
            return tr("Rule of thirds");
        case domain::Layout::Grid:
            return tr("Grid layout");
        case domain::Layout::FullBleed:
            return tr("Picture up to the edges");
        case domain::Layout::Other:
            return tr("Free layout");
        }
        return {};
    }

    static QString of(domain::Element value)
    {
        switch (value) {
        case domain::Element::Product:
            //: Pattern of a creative: something to be seen in it
            return tr("Product");
        case domain::Element::Person:
            return tr("Person");
        case domain::Element::Face:
            return tr("Face");
        case domain::Element::Text:
            return tr("Text");
        case domain::Element::Logo:
            return tr("Logo");
        case domain::Element::CtaButton:
            return tr("Call-to-action button");
        case domain::Element::Price:
            return tr("Price");
        case domain::Element::DiscountBadge:
            return tr("Discount badge");
        case domain::Element::Icon:
            return tr("Icon");
        case domain::Element::Illustration:
            return tr("Illustration");
        case domain::Element::Screenshot:
            return tr("Screenshot");
        case domain::Element::BackgroundPhoto:
            return tr("Background photo");
        case domain::Element::Pattern:
            return tr("Repeating pattern");
        case domain::Element::Food:
            return tr("Food");
        case domain::Element::Animal:
            return tr("Animal");
        case domain::Element::Vehicle:
            return tr("Vehicle");
        case domain::Element::Building:
            return tr("Building");
        case domain::Element::Other:
            return tr("Another element");
        }
        return {};
    }

    static QString of(domain::Balance value)
    {
        switch (value) {
        case domain::Balance::Symmetrical:
            //: Pattern of a creative: how its weight is spread
            return tr("Symmetrical balance");
        case domain::Balance::Asymmetrical:
            return tr("Asymmetrical balance");
        case domain::Balance::Radial:
            return tr("Radial balance");
        }
        return {};
    }

    static QString of(domain::StyleType value)
    {
        switch (value) {
        case domain::StyleType::Minimalist:
            //: Pattern of a creative: its style
            return tr("Minimalist style");
        case domain::StyleType::Bold:
            return tr("Bold style");
        case domain::StyleType::Corporate:
            return tr("Corporate style");
        case domain::StyleType::Lifestyle:
            return tr("Lifestyle");
        case domain::StyleType::ProductFocus:
            return tr("Product in focus");
        case domain::StyleType::Ugc:
            return tr("UGC style");
        case domain::StyleType::Illustration:
            return tr("Illustrated style");
        case domain::StyleType::Typographic:
            return tr("Typographic style");
        case domain::StyleType::Collage:
            return tr("Collage");
        case domain::StyleType::Luxury:
            return tr("Luxury style");
        case domain::StyleType::Retro:
            return tr("Retro style");
        case domain::StyleType::Other:
            return tr("Another style");
        }
        return {};
    }

    static QString of(domain::Mood value)
    {
        switch (value) {
        case domain::Mood::Energetic:
            //: Pattern of a creative: its mood
            return tr("Energetic mood");
        case domain::Mood::Calm:
            return tr("Calm mood");
        case domain::Mood::Serious:
            return tr("Serious mood");
        case domain::Mood::Playful:
            return tr("Playful mood");
        case domain::Mood::Premium:
            return tr("Premium mood");
        case domain::Mood::Warm:
            return tr("Warm mood");
        case domain::Mood::Dark:
            return tr("Dark mood");
        case domain::Mood::Fresh:
            return tr("Fresh mood");
        case domain::Mood::Neutral:
            return tr("Neutral mood");
        }
        return {};
    }
};

} // namespace

QString patternText(domain::ContrastLevel value)
{
    return VisualPatternText::of(value);
}

QString patternText(domain::Layout value)
{
    return VisualPatternText::of(value);
}

QString patternText(domain::Element value)
{
    return VisualPatternText::of(value);
}

QString patternText(domain::Balance value)
{
    return VisualPatternText::of(value);
}

QString patternText(domain::StyleType value)
{
    return VisualPatternText::of(value);
}

QString patternText(domain::Mood value)
{
    return VisualPatternText::of(value);
}

} // namespace mci::text
