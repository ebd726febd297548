// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/Brief.h"
#include "domain/Objective.h"

namespace mci::writer {

/** The order in which a text leads its reader on. */
enum class Framework { Aida, Pas, Bab, Fab, FourCs };

/** What a brief says that a text can be made of. */
enum class Fact { Product, Audience, Offer, Message, Proof, Brand };
inline constexpr int kFacts = 6;

/** What a headline begins with: one of the brief's facts, or a benefit of its own. */
enum class Angle { Product, Audience, Offer, Message, Proof, Benefit };

enum class CopyWarning {
    /** Nothing fitted the limit, so a text was cut at a word. */
    HeadlineShortened,
    PrimaryTextShortened,
    /** A fact has words that must not be used, or that ads may not say. */
    FactLeftOut,
    /** The audience is described by what ads may not say of their readers. */
    AudienceLeftOut,
    /** The brief names neither a deadline nor a shortage. */
    UrgencyLowered,
    /** The brief says nothing of a benefit that was wanted. */
    BenefitLeftOut,
    /** What has to be in has words that must not be used, or does not fit. */
    MustLeftOut,
    /** A part that was to stay has words that must not be used. */
    KeptPartHasForbiddenWords,
};

/** Most characters as people count them; 0 leaves a part away. */
struct CopyLimits
{
    int headline = 40;
    int primaryText = 125;
    int description = 30;
    bool operator==(const CopyLimits &) const = default;
};

/** What stays as it is; only the rest is written. */
struct KeptParts
{
    std::optional<QString> headline;
    std::optional<QString> primaryText;
    std::optional<QString> description;
    bool operator==(const KeptParts &) const = default;
};

struct CopyRequest
{
    domain::Brief brief;
    /** PtBr, En or Es. */
    domain::CopyLanguage language = domain::CopyLanguage::PtBr;
    domain::Tone tone = domain::Tone::Friendly;
    /** As much of it is used as the brief's facts allow. */
    domain::Urgency urgency = domain::Urgency::None;
    domain::Benefit benefit = domain::Benefit::None;
    /** Decides the button where the brief names none. */
    domain::Objective objective = domain::Objective::Purchase;
    CopyLimits limits;
    /** From 1 to Brief::kMostVariations. */
    int variations = domain::Brief::kUsualVariations;
    /** The same request with the same seed gives the same copy, on every machine. */
    quint64 seed = 0;
    /** Headlines and texts that new ones must not be like. */
    QStringList avoid;
    KeptParts kept;
};

struct WrittenCopy
{
    QString headline;
    QString primaryText;
    /** Empty where the limit leaves it away. */
    QString description;
    /** Meta's enum value. */
    QString callToAction;
    /** nullopt for what was not written by one: by a person, or by a provider. */
    std::optional<Framework> framework;
    Angle angle = Angle::Product;
    /** The wanted one, where the headline or the text speaks of it. */
    domain::Benefit benefit = domain::Benefit::None;
    std::vector<Fact> facts;
    std::vector<CopyWarning> warnings;
    bool operator==(const WrittenCopy &) const = default;

    /** Headline, primary text, description: what others are compared with. */
    [[nodiscard]] QStringList texts() const { return {headline, primaryText, description}; }
};

} // namespace mci::writer
