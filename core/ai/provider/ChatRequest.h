// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PatternProvider.h"

#include <QJsonObject>

namespace mci::ai {

/** Enough for the longest answer and for a model that thinks before; only what is used is paid. */
inline constexpr int kMostAnswerTokens = 4000;

/** Reason::ProviderUrlRefused, ProviderKeyMissing or ProviderKeyRefused for an endpoint that must not or cannot be asked. */
[[nodiscard]] Status checkEndpoint(const ProviderEndpoint &endpoint);

/** GET of a path below the address, with the key as the server wants it, and with the patience that models need. */
[[nodiscard]] net::HttpRequest providerRequest(const ProviderEndpoint &endpoint, const QString &path);
/** GET {base}/models. */
[[nodiscard]] net::HttpRequest modelsRequest(const ProviderEndpoint &endpoint);
/** POST {base}/chat/completions for one word, to see that the model answers. */
[[nodiscard]] net::HttpRequest greetingRequest(const ProviderEndpoint &endpoint);
/** A question whose answer follows a schema. */
struct SchemaQuestion
{
    /** Ours alone: nothing that others wrote. */
    QString instructions;
    /** A text, or parts; what others wrote. */
    QJsonValue data;
    /** Of the schema, as the protocol wants one. */
    QString name;
    QJsonObject schema;
};
/** POST {base}/chat/completions; with what was wrong with the answer before, unless that is empty. */
[[nodiscard]] net::HttpRequest schemaRequest(const ProviderEndpoint &endpoint, const SchemaQuestion &question,
                                             const QString &problem);
/** The same for the patterns of a creative. */
[[nodiscard]] net::HttpRequest patternRequest(const ProviderEndpoint &endpoint, const PatternQuestion &question,
                                              const QString &problem);

} // namespace mci::ai
