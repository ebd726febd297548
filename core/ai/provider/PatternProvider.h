// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/ProviderCall.h"
#include "base/CancelToken.h"
#include "base/Clock.h"
#include "domain/patterns/CreativePatterns.h"
#include "net/Http.h"

namespace mci::ai {

class RateMemory;

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
    /** `rates`: what servers said of their limits, which outlives one call and holds for every kind of question. */
    PatternProvider(net::HttpTransport &transport, const Clock &clock, RateMemory &rates);

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
    RateMemory &m_rates;
};

} // namespace mci::ai
