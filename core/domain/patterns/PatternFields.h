// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"
#include "domain/patterns/CreativeTags.h"

#include <array>

namespace mci::domain {

inline constexpr std::array kPatternLayers{PatternLayer::Visual, PatternLayer::Message, PatternLayer::Approach};

[[nodiscard]] PatternLayer layerOf(PatternField field);
[[nodiscard]] QString patternLayerName(PatternLayer layer);
[[nodiscard]] std::optional<PatternLayer> patternLayerFromName(const QString &name);
/** As stored; those of tags have the dimension's name. */
[[nodiscard]] QString patternFieldName(PatternField field);
[[nodiscard]] std::optional<PatternField> patternFieldFromName(const QString &name);
[[nodiscard]] PatternField fieldOf(TagDimension dimension);
/** nullopt for a text, which is no tag. */
[[nodiscard]] std::optional<TagDimension> dimensionOf(PatternField field);
[[nodiscard]] std::vector<PatternField> fieldsOf(PatternLayer layer);

[[nodiscard]] FieldValue fieldValue(const CreativePatterns &patterns, PatternField field);
/** False, with nothing changed, for a value that the field cannot have. */
[[nodiscard]] bool setField(CreativePatterns &patterns, PatternField field, const FieldValue &value);

/** A person's values in place of the machine's, which go to CreativePatterns::corrections. False as setField(). */
[[nodiscard]] bool applyCorrection(CreativePatterns &patterns, PatternField field, const FieldValue &value);

} // namespace mci::domain
