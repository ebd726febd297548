// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"

#include <QCoreApplication>

namespace mci::ui {

/** How near a made creative is to what there was before. */
enum class Closeness {
    /** The gate stops it. */
    TooSimilar,
    Close,
    Inspired
};
[[nodiscard]] Closeness closenessOf(const domain::CloneVerdict &verdict);

/** Originality from which nothing is near, 0 to 1. */
inline constexpr double kInspiredFrom = 0.35;
/** Originality up to which a creative is a copy, 0 to 1. */
inline constexpr double kOriginalityLimit = 1 - domain::CloneVerdict::kBlockedFrom;

/** The wording of what was made: verdicts, parts, and where it came from. In the default locale. */
class MadeText
{
    Q_DECLARE_TR_FUNCTIONS(MadeText)
public:
    /** "A" for 0. */
    [[nodiscard]] static QString letter(int number);
    /** "Variation A". */
    [[nodiscard]] static QString variation(int number);
    /** 0 to 1 with two decimals. */
    [[nodiscard]] static QString share(double value);
    [[nodiscard]] static QString closeness(Closeness closeness);
    [[nodiscard]] static QString layer(domain::CloneLayer layer);
    [[nodiscard]] static QString layerIcon(domain::CloneLayer layer);
    [[nodiscard]] static QString part(services::VariationPart part);
    [[nodiscard]] static QString warning(writer::CopyWarning warning);
    /** Of what a verdict or a source names; says so where it is gone. */
    [[nodiscard]] static QString nameOf(const services::MadeOutput &output, const QString &id);
    /** For screen readers: "Originality 0.61; limit 0.15; passes". */
    [[nodiscard]] static QString spokenOriginality(double originality);
    /** All that a card shows, for screen readers. */
    [[nodiscard]] static QString spokenCard(const services::MadeVariation &variation);
    /** Why one was stopped. */
    [[nodiscard]] static QString blockedNote(const services::MadeOutput &output,
                                             const services::MadeVariation &variation);
    /** Why a button of a stopped one does nothing. */
    [[nodiscard]] static QString blockedReason();
    [[nodiscard]] static QString leftOutNote(int leftOut);
    /** "Made in 38 s · this computer · US$ 0.16". */
    [[nodiscard]] static QString madeLine(const services::MadeOutput &output);
    [[nodiscard]] static QString disclaimer();
    [[nodiscard]] static QString inspiredBy(int creatives);
    /** Date and time. */
    [[nodiscard]] static QString moment(UtcTime at);
    /** The texts of one, as people would paste them. */
    [[nodiscard]] static QString copyOf(const services::MadeVariation &variation);
    /** Meta's values of the buttons that can be chosen, the present one among them. */
    [[nodiscard]] static QStringList buttons(const QString &present);

private:
    [[nodiscard]] static QString span(std::chrono::milliseconds length);
};

} // namespace mci::ui
