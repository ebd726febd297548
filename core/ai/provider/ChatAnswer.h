// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/ProviderCall.h"
#include "net/Http.h"

#include <QJsonObject>

namespace mci::ai {

/** What went wrong, of an answer with a status other than success; the server's words shortened, without the key. */
[[nodiscard]] Error providerFailure(const net::HttpResponse &response, const ProviderEndpoint &endpoint, UtcTime now);

/**
 * The answer's JSON object. Errors: providerFailure()'s, ProviderNotCompatible for what is no JSON object of this protocol,
 * ProviderServerFailed for an error below a status of success.
 */
[[nodiscard]] Result<QJsonObject> answerObject(const net::HttpResponse &response, const ProviderEndpoint &endpoint,
                                               UtcTime now);

/** Of an answer in words or in pictures; nullopt where the server does not say. */
[[nodiscard]] std::optional<domain::AiUsage> usageOf(const QJsonObject &answer);
/** The first choice's text. Errors: ProviderNotCompatible, ProviderRefused, ProviderContentFilter, ProviderAnswerCut. */
[[nodiscard]] Result<QString> contentOf(const QJsonObject &answer, const ProviderEndpoint &endpoint);
/** Status of an answer to a question that is cut on purpose: whether there is a choice at all. */
[[nodiscard]] Status checkChoice(const QJsonObject &answer);
/** Sorted; empty for what is no list of models. */
[[nodiscard]] QStringList modelsOf(const QJsonObject &answer, const Secret &key);

} // namespace mci::ai
