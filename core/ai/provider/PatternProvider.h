// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Secret.h"
#include "domain/ai/AiTypes.h"
#include "domain/patterns/CreativePatterns.h"
#include "net/Http.h"

#include <functional>
#include <memory>

namespace mci::ai {

class RateMemory;

/** Whom to ask. */
struct ProviderEndpoint
{
    domain::AiServer server = domain::AiServer::Other;
    /** With its version, such as https://api.openai.com/v1. */
    QUrl base;
    QString model;
    Secret key;
};

/** What is sent of a creative: nothing else leaves. */
struct PatternQuestion
{
    /** JPEG without metadata, at most 1024 pixels on its longer side. */
    QByteArray picture;
    domain::AdCopy copy;
    /** Of the picture as received; a model cannot know it. */
    int width = 0;
    int height = 0;
};

/** One call, whether it went well or not: for the ledger. */
struct ProviderCall
{
    /** As the server named it, else as it was asked for. */
    QString model;
    /** x-request-id; empty for none. */
    QString requestId;
    /** nullopt where the server did not say. */
    std::optional<domain::AiUsage> usage;
    UtcTime startedAt{};
    std::chrono::milliseconds duration{0};
    /** Of the body that was sent. */
    QString requestSha256;
    qint64 requestBytes = 0;
    /** 0 without an answer. */
    int httpStatus = 0;
    std::optional<Error> error;
};

/** Is told of every call before the next one; its error ends the work. */
using CallSink = std::function<Status(const ProviderCall &)>;

/** What a test of the connection found. */
struct ProviderTest
{
    /** Empty where the server does not list them. */
    QStringList models;
    bool modelIsListed = false;
    std::chrono::milliseconds duration{0};
};

/** The version of prompt and schema: another gives other patterns for the same picture. */
inline constexpr auto kPatternSchemaVersion = "patterns-1";

/**
 * Names patterns by an OpenAI-compatible server: POST {base}/chat/completions with the picture as a data URL and a strict
 * schema. Any worker thread; blocks, and ends within a fifth of a second when cancelled. Errors: ProviderError with its reason,
 * RateLimited with its time, those of net, Cancelled.
 */
class PatternProvider
{
public:
    PatternProvider(net::HttpTransport &transport, const Clock &clock);

    /** An answer off the schema is sent back once for repair; a second one is an error. extractedAt is the caller's. */
    [[nodiscard]] Result<domain::CreativePatterns> analyse(const ProviderEndpoint &endpoint,
                                                           const PatternQuestion &question, const CallSink &sink,
                                                           const CancelToken &cancel) const;
    /** Asks for the list of models and for one word of an answer. */
    [[nodiscard]] Result<ProviderTest> test(const ProviderEndpoint &endpoint, const CallSink &sink,
                                            const CancelToken &cancel) const;

private:
    net::HttpTransport &m_transport;
    const Clock &m_clock;
    /** What servers said of their limits outlives one call. */
    std::shared_ptr<RateMemory> m_rates;
};

} // namespace mci::ai
