// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PatternProvider.h"

namespace mci::ai {

/**
 * The patterns that a model's text names, checked whatever the server promised: the schema with all its enums, colours, numbers
 * of things, ranges, no repetitions. Texts lose what nobody sees and what is too long. Size and ratio are the question's; the
 * colours' shares are 0, since a model does not measure them. Error: ProviderAnswerOffSchema, whose `detail` says what is
 * wrong without a word of the answer.
 */
[[nodiscard]] Result<domain::CreativePatterns> readPatternAnswer(const QString &content,
                                                                 const PatternQuestion &question,
                                                                 const ProviderEndpoint &endpoint);

} // namespace mci::ai
