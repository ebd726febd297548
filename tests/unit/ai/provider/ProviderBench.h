// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/CopyProvider.h"
#include "ai/provider/PictureProvider.h"
#include "ai/provider/RateMemory.h"
#include "ProviderSamples.h"
#include "support/FakeHttpTransport.h"
#include "support/ManualClock.h"

namespace mci::test {

inline const QString kChat = QStringLiteral("/chat/completions");
inline const QString kModels = QStringLiteral("/models");

/** A provider, whom it asks, and what the ledger was told. */
struct Bench
{
    FakeHttpTransport transport;
    ManualClock clock;
    ai::RateMemory rates;
    ai::PatternProvider provider{transport, clock, rates};
    ai::CopyProvider copyProvider{transport, clock, rates};
    ai::PictureProvider pictureProvider{transport, clock, rates};
    std::vector<ai::ProviderCall> calls;
    ai::CallSink sink = [this](const ai::ProviderCall &call) -> Status {
        calls.push_back(call);
        return {};
    };
    CancelSource cancel;

    Result<domain::CreativePatterns> analyse(domain::AiServer server = domain::AiServer::OpenAi)
    {
        return provider.analyse(endpointOf(server), questionOf(), sink, cancel.token());
    }
    Result<ai::AnsweredCopy> write(const ai::CopyQuestion &question)
    {
        return copyProvider.write(endpointOf(), question, sink, cancel.token());
    }
    Result<ai::ProviderTest> test() { return provider.test(endpointOf(), sink, cancel.token()); }
};

[[nodiscard]] inline QByteArray said(const QJsonValue &content, const QString &finish = QStringLiteral("stop"))
{
    return bytesOf(completionOf(content, finish));
}

} // namespace mci::test
