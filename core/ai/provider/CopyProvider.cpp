// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/CopyProvider.h"

#include "ai/provider/ChatRequest.h"
#include "ai/provider/CopyAnswer.h"
#include "ai/provider/CopyPrompt.h"
#include "ai/provider/CopySchema.h"
#include "ai/provider/SchemaTalk.h"

namespace mci::ai {

CopyProvider::CopyProvider(net::HttpTransport &transport, const Clock &clock, RateMemory &rates)
    : m_transport(transport)
    , m_clock(clock)
    , m_rates(rates)
{
}

Result<AnsweredCopy> CopyProvider::write(const ProviderEndpoint &endpoint, const CopyQuestion &question,
                                         const CallSink &sink, const CancelToken &cancel) const
{
    if (const Status usable = checkEndpoint(endpoint); !usable)
        return failure(usable.error());
    ProviderCaller caller(m_transport, m_clock, m_rates, endpoint, sink, cancel);
    const SchemaQuestion asked{copyInstructions(), copyQuestionAsData(question), QStringLiteral("ad_copy"),
                               copySchema()};
    AnsweredCopy answer;
    const auto read = [&](const QString &content, const QString &model) -> Status {
        auto copies = readCopyAnswer(content, question, endpoint);
        if (!copies)
            return failure(std::move(copies).error());
        answer = {*std::move(copies), model};
        return {};
    };
    return askBySchema(
               caller, endpoint, [&](const QString &problem) { return schemaRequest(endpoint, asked, problem); }, read)
        .map([&] { return answer; });
}

} // namespace mci::ai
