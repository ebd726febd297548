// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PatternTags.h"

#include "domain/EnumNames.h"

#include <array>

namespace mci::domain {

namespace {

constexpr std::array kContrasts{
    EnumName<ContrastLevel>{ContrastLevel::Low, "low"},
    EnumName<ContrastLevel>{ContrastLevel::Medium, "medium"},
    EnumName<ContrastLevel>{ContrastLevel::High, "high"},
};

constexpr std::array kLayouts{
    EnumName<Layout>{Layout::Centered, "centered"},           EnumName<Layout>{Layout::LeftAligned, "left_aligned"},
    EnumName<Layout>{Layout::RightAligned, "right_aligned"},  EnumName<Layout>{Layout::TopHeavy, "top_heavy"},
    EnumName<Layout>{Layout::BottomHeavy, "bottom_heavy"},    EnumName<Layout>{Layout::Split, "split"},
    EnumName<Layout>{Layout::RuleOfThirds, "rule_of_thirds"}, EnumName<Layout>{Layout::Grid, "grid"},
    EnumName<Layout>{Layout::FullBleed, "full_bleed"},        EnumName<Layout>{Layout::Other, "other"},
};

constexpr std::array kElements{
    EnumName<Element>{Element::Product, "product"},
    EnumName<Element>{Element::Person, "person"},
    EnumName<Element>{Element::Face, "face"},
    EnumName<Element>{Element::Text, "text"},
    EnumName<Element>{Element::Logo, "logo"},
    EnumName<Element>{Element::CtaButton, "cta_button"},
    EnumName<Element>{Element::Price, "price"},
    EnumName<Element>{Element::DiscountBadge, "discount_badge"},
    EnumName<Element>{Element::Icon, "icon"},
    EnumName<Element>{Element::Illustration, "illustration"},
    EnumName<Element>{Element::Screenshot, "screenshot"},
    EnumName<Element>{Element::BackgroundPhoto, "background_photo"},
    EnumName<Element>{Element::Pattern, "pattern"},
    EnumName<Element>{Element::Food, "food"},
    EnumName<Element>{Element::Animal, "animal"},
    EnumName<Element>{Element::Vehicle, "vehicle"},
    EnumName<Element>{Element::Building, "building"},
    EnumName<Element>{Element::Other, "other"},
};

constexpr std::array kBalances{
    EnumName<Balance>{Balance::Symmetrical, "symmetrical"},
    EnumName<Balance>{Balance::Asymmetrical, "asymmetrical"},
    EnumName<Balance>{Balance::Radial, "radial"},
};

constexpr std::array kStyles{
    EnumName<StyleType>{StyleType::Minimalist, "minimalist"},
    EnumName<StyleType>{StyleType::Bold, "bold"},
    EnumName<StyleType>{StyleType::Corporate, "corporate"},
    EnumName<StyleType>{StyleType::Lifestyle, "lifestyle"},
    EnumName<StyleType>{StyleType::ProductFocus, "product_focus"},
    EnumName<StyleType>{StyleType::Ugc, "ugc"},
    EnumName<StyleType>{StyleType::Illustration, "illustration"},
    EnumName<StyleType>{StyleType::Typographic, "typographic"},
    EnumName<StyleType>{StyleType::Collage, "collage"},
    EnumName<StyleType>{StyleType::Luxury, "luxury"},
    EnumName<StyleType>{StyleType::Retro, "retro"},
    EnumName<StyleType>{StyleType::Other, "other"},
};

constexpr std::array kMoods{
    EnumName<Mood>{Mood::Energetic, "energetic"}, EnumName<Mood>{Mood::Calm, "calm"},
    EnumName<Mood>{Mood::Serious, "serious"},     EnumName<Mood>{Mood::Playful, "playful"},
    EnumName<Mood>{Mood::Premium, "premium"},     EnumName<Mood>{Mood::Warm, "warm"},
    EnumName<Mood>{Mood::Dark, "dark"},           EnumName<Mood>{Mood::Fresh, "fresh"},
    EnumName<Mood>{Mood::Neutral, "neutral"},
};

constexpr std::array kLanguages{
    EnumName<CopyLanguage>{CopyLanguage::PtBr, "pt-BR"}, EnumName<CopyLanguage>{CopyLanguage::En, "en"},
    EnumName<CopyLanguage>{CopyLanguage::Es, "es"},      EnumName<CopyLanguage>{CopyLanguage::Other, "other"},
    EnumName<CopyLanguage>{CopyLanguage::None, "none"},
};

constexpr std::array kUrgencies{
    EnumName<Urgency>{Urgency::None, "none"},
    EnumName<Urgency>{Urgency::Low, "low"},
    EnumName<Urgency>{Urgency::Medium, "medium"},
    EnumName<Urgency>{Urgency::High, "high"},
};

constexpr std::array kBenefits{
    EnumName<Benefit>{Benefit::Discount, "discount"},
    EnumName<Benefit>{Benefit::Free, "free"},
    EnumName<Benefit>{Benefit::FreeShipping, "free_shipping"},
    EnumName<Benefit>{Benefit::Gift, "gift"},
    EnumName<Benefit>{Benefit::Ease, "ease"},
    EnumName<Benefit>{Benefit::Speed, "speed"},
    EnumName<Benefit>{Benefit::Quality, "quality"},
    EnumName<Benefit>{Benefit::Guarantee, "guarantee"},
    EnumName<Benefit>{Benefit::Exclusivity, "exclusivity"},
    EnumName<Benefit>{Benefit::SocialProof, "social_proof"},
    EnumName<Benefit>{Benefit::Financing, "financing"},
    EnumName<Benefit>{Benefit::Results, "results"},
    EnumName<Benefit>{Benefit::Novelty, "novelty"},
    EnumName<Benefit>{Benefit::Information, "information"},
    EnumName<Benefit>{Benefit::None, "none"},
};

constexpr std::array kTones{
    EnumName<Tone>{Tone::Friendly, "friendly"},         EnumName<Tone>{Tone::Urgent, "urgent"},
    EnumName<Tone>{Tone::Professional, "professional"}, EnumName<Tone>{Tone::Inspirational, "inspirational"},
    EnumName<Tone>{Tone::Playful, "playful"},           EnumName<Tone>{Tone::Luxury, "luxury"},
    EnumName<Tone>{Tone::Informative, "informative"},   EnumName<Tone>{Tone::Emotional, "emotional"},
};

constexpr std::array kTargetings{
    EnumName<Targeting>{Targeting::Broad, "broad"},
    EnumName<Targeting>{Targeting::Niche, "niche"},
    EnumName<Targeting>{Targeting::Local, "local"},
    EnumName<Targeting>{Targeting::Retargeting, "retargeting"},
};

constexpr std::array kSources{
    EnumName<PatternSource>{PatternSource::Local, "local"},
    EnumName<PatternSource>{PatternSource::Provider, "provider"},
    EnumName<PatternSource>{PatternSource::User, "user"},
};

} // namespace

QString patternName(ContrastLevel value)
{
    return enumName(kContrasts, value);
}

QString patternName(Layout value)
{
    return enumName(kLayouts, value);
}

QString patternName(Element value)
{
    return enumName(kElements, value);
}

QString patternName(Balance value)
{
    return enumName(kBalances, value);
}

QString patternName(StyleType value)
{
    return enumName(kStyles, value);
}

QString patternName(Mood value)
{
    return enumName(kMoods, value);
}

QString patternName(CopyLanguage value)
{
    return enumName(kLanguages, value);
}

QString patternName(Urgency value)
{
    return enumName(kUrgencies, value);
}

QString patternName(Benefit value)
{
    return enumName(kBenefits, value);
}

QString patternName(Tone value)
{
    return enumName(kTones, value);
}

QString patternName(Targeting value)
{
    return enumName(kTargetings, value);
}

QString patternName(PatternSource value)
{
    return enumName(kSources, value);
}

template<>
std::optional<ContrastLevel> patternFromName(const QString &name)
{
    return enumFromName(kContrasts, name);
}

template<>
std::optional<Layout> patternFromName(const QString &name)
{
    return enumFromName(kLayouts, name);
}

template<>
std::optional<Element> patternFromName(const QString &name)
{
    return enumFromName(kElements, name);
}

template<>
std::optional<Balance> patternFromName(const QString &name)
{
    return enumFromName(kBalances, name);
}

template<>
std::optional<StyleType> patternFromName(const QString &name)
{
    return enumFromName(kStyles, name);
}

template<>
std::optional<Mood> patternFromName(const QString &name)
{
    return enumFromName(kMoods, name);
}

template<>
std::optional<CopyLanguage> patternFromName(const QString &name)
{
    return enumFromName(kLanguages, name);
}

template<>
std::optional<Urgency> patternFromName(const QString &name)
{
    return enumFromName(kUrgencies, name);
}

template<>
std::optional<Benefit> patternFromName(const QString &name)
{
    return enumFromName(kBenefits, name);
}

template<>
std::optional<Tone> patternFromName(const QString &name)
{
    return enumFromName(kTones, name);
}

template<>
std::optional<Targeting> patternFromName(const QString &name)
{
    return enumFromName(kTargetings, name);
}

template<>
std::optional<PatternSource> patternFromName(const QString &name)
{
    return enumFromName(kSources, name);
}

} // namespace mci::domain
