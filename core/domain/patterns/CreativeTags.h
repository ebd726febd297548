// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

#include <set>
#include <tuple>

namespace mci::domain {

/** What a tag is about. */
enum class TagDimension {
    Element,
    Layout,
    Balance,
    Style,
    Mood,
    Contrast,
    Photography,
    Ratio,
    ImageText,
    Language,
    Benefit,
    Urgency,
    Tone,
    Targeting
};

/** One pattern of a creative, as filters, groups and results by tag know it. */
struct CreativeTag
{
    TagDimension dimension = TagDimension::Element;
    /** The pattern's stored name; kTagYes or kTagNo for Photography and ImageText; such as 4:5 for Ratio. */
    QString value;
    bool operator==(const CreativeTag &) const = default;
    bool operator<(const CreativeTag &other) const
    {
        return std::tie(dimension, value) < std::tie(other.dimension, other.value);
    }
};

inline constexpr QLatin1String kTagYes{"yes"};
inline constexpr QLatin1String kTagNo{"no"};

/** Each at most once. Values that are none of the named ones ("other") are no tags. */
[[nodiscard]] std::vector<CreativeTag> tagsOf(const CreativePatterns &patterns);

[[nodiscard]] QString tagDimensionName(TagDimension dimension);
[[nodiscard]] std::optional<TagDimension> tagDimensionFromName(const QString &name);
/** As stored, such as "benefit:discount". */
[[nodiscard]] QString tagName(const CreativeTag &tag);
/** nullopt for a name that no tag has: of an unknown dimension, or without a value. */
[[nodiscard]] std::optional<CreativeTag> tagFromName(const QString &name);
/** Those values of a dimension that every way of analysing can find: what none has was not tried. Empty where there are none. */
[[nodiscard]] QStringList findableValues(TagDimension dimension);
/** Names of tags: of each dimension among `wanted` one at least is among `tags`. */
[[nodiscard]] bool matchesTags(const QStringList &tags, const std::set<QString> &wanted);

} // namespace mci::domain
