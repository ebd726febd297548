// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QUrl>

namespace mci::domain {

/** Programs and services that speak OpenAI's protocol, each with habits of its own. */
enum class AiServer { OpenAi, Azure, Ollama, LmStudio, LlamaCpp, Vllm, Other };

enum class AiAuth {
    /** "Authorization: Bearer …" */
    Bearer,
    /** "api-key: …" */
    ApiKey,
};

/** What may be asked of a kind of server, and how. */
struct AiProfile
{
    AiServer server = AiServer::Other;
    /** Where it usually answers; empty where it has no usual address. */
    QUrl usualBase;
    AiAuth auth = AiAuth::Bearer;
    /** Without one there is nothing to ask it. */
    bool needsKey = false;
    bool jsonSchema = true;
    /** Also `pattern` in a schema: others refuse the whole schema for it. */
    bool schemaPatterns = false;
    bool images = false;
    bool embeddings = true;
    /** "max_completion_tokens" or "max_tokens". */
    QString maxTokensField;
};

/** What one call used, in tokens. */
struct AiUsage
{
    /** Cached ones among them. */
    qint64 inputTokens = 0;
    qint64 cachedTokens = 0;
    qint64 outputTokens = 0;
    bool operator==(const AiUsage &) const = default;
};

/** In millionths of a US dollar for a million tokens. */
struct AiPrice
{
    /** Holds for this model and for its dated releases, such as gpt-4o-mini-2024-07-18. */
    QString model;
    qint64 inputMicros = 0;
    qint64 cachedMicros = 0;
    qint64 outputMicros = 0;
    /** When somebody looked it up. */
    QDate asOf;
    /** The most that one picture costs, as it is asked for here; nullopt for a model that makes none. */
    std::optional<qint64> pictureMicros = std::nullopt;
    bool operator==(const AiPrice &) const = default;
};

[[nodiscard]] const AiProfile &profileOf(AiServer server);
/** openai, azure, ollama, lmstudio, llamacpp, vllm, other. */
[[nodiscard]] QString aiServerName(AiServer server);
[[nodiscard]] std::optional<AiServer> aiServerFromName(const QString &name);
/** An address of this computer, which nothing leaves. */
[[nodiscard]] bool isOnThisComputer(const QUrl &base);

/** The longest model name that fits; nullptr for none. */
[[nodiscard]] const AiPrice *priceOf(const std::vector<AiPrice> &prices, const QString &model);
/** In millionths of a US dollar, rounded up: a budget must not be overrun by rounding. */
[[nodiscard]] qint64 costMicros(const AiUsage &usage, const AiPrice &price);

} // namespace mci::domain
