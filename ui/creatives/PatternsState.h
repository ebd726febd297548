// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "domain/patterns/CreativeTags.h"

#include <map>

namespace mci::ui {

enum class PatternsStage {
    /** Being read. */
    Unknown,
    NotAnalyzed,
    Queued,
    Running,
    Failed,
    There
};

/** What is known of one tag besides its value. */
struct TagFacts
{
    /** How sure the tag is, 0 to 1; nullopt where only its layer's confidence is known. */
    std::optional<double> confidence;
    /** Part of the account's analysed creatives that have it too, 0 to 1. */
    std::optional<double> share;
    bool operator==(const TagFacts &) const = default;
};

/** A person's word on one field; nullopt: that of the machine. */
struct PatternCorrection
{
    domain::PatternField field = domain::PatternField::Elements;
    std::optional<domain::FieldValue> before;
    std::optional<domain::FieldValue> after;
    bool operator==(const PatternCorrection &) const = default;
};

/** What the side panel knows of one creative's patterns. */
struct PatternsState
{
    PatternsStage stage = PatternsStage::Unknown;
    /** NotAnalyzed and There: why no analysis can be asked for; empty where one can, or where the picture tells why. */
    QString whyNot;
    /** Running: what is done, for people; empty for the usual words. */
    QString doing;
    /** Running: 0 to 1. */
    std::optional<double> progress;
    /** Failed. */
    Error error;
    /** There: why the AI provider, which was asked too, named nothing, for people; empty where it was not asked or did. */
    QString providerProblem;
    /** There. */
    domain::CreativePatterns patterns;
    /** Parts of the picture's width and height, 0 to 1 from the top left. */
    std::vector<QRectF> textBoxes;
    std::optional<QRectF> button;
    std::map<domain::CreativeTag, TagFacts> tags;
    std::vector<domain::PatternDifference> differences;
    bool operator==(const PatternsState &) const = default;
};

} // namespace mci::ui
