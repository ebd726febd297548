// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/CopyProvider.h"

namespace mci::ai {

/**
 * The copies that a model's text holds, checked whatever the server promised: the schema with Meta's buttons, as many as asked for,
 * lengths, forbidden words, competitors, numbers and links that the brief does not have, no two alike. A button that the
 * brief names goes before the model's. Error: offSchema(), which says what is wrong without a word of the answer.
 */
[[nodiscard]] Result<std::vector<domain::AdCopy>> readCopyAnswer(const QString &content, const CopyQuestion &question,
                                                                 const ProviderEndpoint &endpoint);

} // namespace mci::ai
