// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PatternProvider.h"

namespace mci::ai {

/** Enough for the longest answer and for a model that thinks before; only what is used is paid. */
inline constexpr int kMostAnswerTokens = 4000;

/** Reason::ProviderUrlRefused or ProviderKeyMissing for an endpoint that must not or cannot be asked. */
[[nodiscard]] Status checkEndpoint(const ProviderEndpoint &endpoint);

/** GET {base}/models. */
[[nodiscard]] net::HttpRequest modelsRequest(const ProviderEndpoint &endpoint);
/** POST {base}/chat/completions for one word, to see that the model answers. */
[[nodiscard]] net::HttpRequest greetingRequest(const ProviderEndpoint &endpoint);
/** POST {base}/chat/completions for the patterns; with what was wrong with the answer before, unless that is empty. */
[[nodiscard]] net::HttpRequest patternRequest(const ProviderEndpoint &endpoint, const PatternQuestion &question,
                                              const QString &problem);

} // namespace mci::ai
