// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/PatternProvider.h"

#include "ai/provider/ChatAnswer.h"
#include "ai/provider/ChatRequest.h"
#include "ai/provider/PatternAnswer.h"
#include "ai/provider/ProviderCaller.h"
#include "ai/provider/SchemaTalk.h"

namespace mci::ai {

namespace {

/** A server without a list of models is none the worse for it. */
bool endsTheTest(const Error &error)
{
    return error.reason != Reason::ProviderNotCompatible && error.reason != Reason::ProviderRequestRefused
        && error.reason != Reason::ProviderModelUnknown;
}

/** Models that think before they speak say so instead of cutting their answer: they are there all the same. */
bool saysItWasCut(const Error &error)
{
    return error.reason == Reason::ProviderRequestRefused
        && error.params.value(QStringLiteral("providerMessage")).contains(u"output limit was reached");
}

} // namespace

PatternProvider::PatternProvider(net::HttpTransport &transport, const Clock &clock, RateMemory &rates)
    : m_transport(transport)
    , m_clock(clock)
    , m_rates(rates)
{
}

Result<domain::CreativePatterns> PatternProvider::analyse(const ProviderEndpoint &endpoint,
                                                          const PatternQuestion &question, const CallSink &sink,
                                                          const CancelToken &cancel) const
{
    if (const Status usable = checkEndpoint(endpoint); !usable)
        return failure(usable.error());
    ProviderCaller caller(m_transport, m_clock, m_rates, endpoint, sink, cancel);
    domain::CreativePatterns patterns;
    const auto read = [&](const QString &content, const QString &model) -> Status {
        auto named = readPatternAnswer(content, question, endpoint);
        if (!named)
            return failure(std::move(named).error());
        patterns = *std::move(named);
        patterns.model = model;
        return {};
    };
    return askBySchema(
               caller, endpoint, [&](const QString &problem) { return patternRequest(endpoint, question, problem); },
               read)
        .map([&] { return patterns; });
}

Result<ProviderTest> PatternProvider::test(const ProviderEndpoint &endpoint, const CallSink &sink,
                                           const CancelToken &cancel) const
{
    if (const Status usable = checkEndpoint(endpoint); !usable)
        return failure(usable.error());
    const auto started = m_clock.monotonic();
    ProviderCaller caller(m_transport, m_clock, m_rates, endpoint, sink, cancel);
    ProviderTest found;
    const auto list = [&](const QJsonObject &answer) -> Status {
        found.models = modelsOf(answer, endpoint.key);
        return {};
    };
    if (const Status listed = caller.call(modelsRequest(endpoint), list); !listed && endsTheTest(listed.error()))
        return failure(listed.error());
    const Status greeted = caller.call(greetingRequest(endpoint), checkChoice);
    if (!greeted && !saysItWasCut(greeted.error()))
        return failure(greeted.error());
    found.modelIsListed = found.models.contains(endpoint.model);
    found.duration = m_clock.monotonic() - started;
    return found;
}

} // namespace mci::ai
