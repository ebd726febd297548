// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"
#include "domain/patterns/CreativeTags.h"

#include <optional>
#include <vector>

#include <QSet>

namespace mci::domain {

/** A creative that new ones are inspired by, and what of it may be taken. */
struct PatternLender
{
    QString creativeId;
    CreativePatterns patterns;
    /** How likely it is better than its account, 0 to 1: how good and how sure in one number. nullopt: nobody knows. */
    std::optional<double> chanceOfBetter;
    QSet<PatternLayer> layers{PatternLayer::Visual, PatternLayer::Message, PatternLayer::Approach};
};

/** What speaks for one value of a dimension. */
struct PatternVote
{
    QString value;
    /** So many lenders have it. */
    int lenders = 0;
    /** Their part of the weight of all that were asked, 0 to 1. */
    double share = 0;
    bool operator==(const PatternVote &) const = default;
};

struct CombinedDimension
{
    TagDimension dimension = TagDimension::Element;
    /** The strongest first. */
    std::vector<PatternVote> votes;
    /** Lenders whose layer may be taken, with the value or without. */
    int asked = 0;
    /** What more than half of the weight speaks for; several only of elements. Empty: the question stays open. */
    QStringList chosen;

    /** Some speak against what was chosen, or nothing was. */
    [[nodiscard]] bool isDisputed() const;
    bool operator==(const CombinedDimension &) const = default;
};

struct CombinedPatterns
{
    /** Those that any lender says something about. */
    std::vector<CombinedDimension> dimensions;
    /** Of the lenders' pictures together, the largest first; alike colours as one. Shares add up to 1 at most. */
    std::vector<PaletteColour> palette;

    /** nullptr where nobody says anything. */
    [[nodiscard]] const CombinedDimension *of(TagDimension dimension) const;
    /** The one value that was chosen, as its stored name; empty where that stays open. */
    [[nodiscard]] QString chosen(TagDimension dimension) const;
    bool operator==(const CombinedPatterns &) const = default;
};

/** Weighs what each lender has by its chance of being better and by how sure its layer is. Pure. */
[[nodiscard]] CombinedPatterns combinePatterns(const std::vector<PatternLender> &lenders);

} // namespace mci::domain
