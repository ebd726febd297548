// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace mci::domain {

/** Values of the pattern layers. Their names are stored, and sent to providers as the enums of the schema. */
enum class ContrastLevel { Low, Medium, High };
enum class Layout {
    Centered,
    LeftAligned,
    RightAligned,
    TopHeavy,
    BottomHeavy,
    Split,
    RuleOfThirds,
    Grid,
    FullBleed,
    Other
};
enum class Element {
    Product,
    Person,
    Face,
    Text,
    Logo,
    CtaButton,
    Price,
    DiscountBadge,
    Icon,
    Illustration,
    Screenshot,
    BackgroundPhoto,
    Pattern,
    Food,
    Animal,
    Vehicle,
    Building,
    Other
};
enum class Balance { Symmetrical, Asymmetrical, Radial };
enum class StyleType {
    Minimalist,
    Bold,
    Corporate,
    Lifestyle,
    ProductFocus,
    Ugc,
    Illustration,
    Typographic,
    Collage,
    Luxury,
    Retro,
    Other
};
enum class Mood { Energetic, Calm, Serious, Playful, Premium, Warm, Dark, Fresh, Neutral };
enum class CopyLanguage { PtBr, En, Es, Other, None };
enum class Urgency { None, Low, Medium, High };
enum class Benefit {
    Discount,
    Free,
    FreeShipping,
    Gift,
    Ease,
    Speed,
    Quality,
    Guarantee,
    Exclusivity,
    SocialProof,
    Financing,
    Results,
    Novelty,
    Information,
    None
};
enum class Tone { Friendly, Urgent, Professional, Inspirational, Playful, Luxury, Informative, Emotional };
enum class Targeting { Broad, Niche, Local, Retargeting };
/** Who named the patterns. */
enum class PatternSource { Local, Provider, User };

/** The stored name of a value, and back; nullopt for a name that is none of the enum's. */
[[nodiscard]] QString patternName(ContrastLevel value);
[[nodiscard]] QString patternName(Layout value);
[[nodiscard]] QString patternName(Element value);
[[nodiscard]] QString patternName(Balance value);
[[nodiscard]] QString patternName(StyleType value);
[[nodiscard]] QString patternName(Mood value);
[[nodiscard]] QString patternName(CopyLanguage value);
[[nodiscard]] QString patternName(Urgency value);
[[nodiscard]] QString patternName(Benefit value);
[[nodiscard]] QString patternName(Tone value);
[[nodiscard]] QString patternName(Targeting value);
[[nodiscard]] QString patternName(PatternSource value);

template <typename Enum> [[nodiscard]] std::optional<Enum> patternFromName(const QString &name) = delete;
template <> [[nodiscard]] std::optional<ContrastLevel> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<Layout> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<Element> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<Balance> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<StyleType> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<Mood> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<CopyLanguage> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<Urgency> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<Benefit> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<Tone> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<Targeting> patternFromName(const QString &name);
template <> [[nodiscard]] std::optional<PatternSource> patternFromName(const QString &name);

} // namespace mci::domain
