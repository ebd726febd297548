// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/ProviderCall.h"
#include "base/CancelToken.h"
#include "base/Clock.h"
#include "domain/brief/Brief.h"
#include "domain/brief/CombinedPatterns.h"
#include "net/Http.h"

namespace mci::ai {

class RateMemory;

/** What is sent for new copy: nothing else leaves. */
struct CopyQuestion
{
    /** Its words; names of files and colours are left out. */
    domain::Brief brief;
    /** PtBr, En or Es. */
    domain::CopyLanguage language = domain::CopyLanguage::PtBr;
    domain::Tone tone = domain::Tone::Friendly;
    /** What was chosen of each dimension. */
    domain::CombinedPatterns patterns;
    /** Most characters as people count them; 0 leaves a part away. */
    struct Limits
    {
        int headline = 40;
        int primaryText = 125;
        int description = 30;
    };
    Limits limits;
    int variations = domain::Brief::kUsualVariations;
    /** Ads of the workspace's own, as examples of how it speaks. */
    std::vector<domain::AdCopy> voice;
    /** Headlines and texts that new ones must not be like. */
    QStringList avoid;
    /** More that no text may say, such as claims that ads must not make; may be empty. Is not sent. */
    std::function<bool(const QString &text)> isRuledOut;
};

/** What came of it; `body` of a copy is its primary text. */
struct AnsweredCopy
{
    std::vector<domain::AdCopy> copies;
    /** As the server named it. */
    QString model;
};

/**
 * Has an OpenAI-compatible server write copy: POST {base}/chat/completions with a strict schema. Any worker thread; blocks, and
 * ends within a fifth of a second when cancelled. Errors: ProviderError with its reason, RateLimited with its time, those of
 * net, Cancelled.
 */
class CopyProvider
{
public:
    CopyProvider(net::HttpTransport &transport, const Clock &clock, RateMemory &rates);

    /** As many copies as were asked for. An answer that does not fit is sent back once for repair; a second one is an error. */
    [[nodiscard]] Result<AnsweredCopy> write(const ProviderEndpoint &endpoint, const CopyQuestion &question,
                                             const CallSink &sink, const CancelToken &cancel) const;

private:
    net::HttpTransport &m_transport;
    const Clock &m_clock;
    RateMemory &m_rates;
};

} // namespace mci::ai
