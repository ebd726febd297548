// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/ProviderCall.h"
#include "base/CancelToken.h"
#include "base/Clock.h"
#include "net/Http.h"

#include <QJsonObject>

namespace mci::ai {

class RateMemory;

/** Sends what is to be sent once for one piece of work, waits and repeats as the server wishes, and tells the sink of each call. */
class ProviderCaller
{
public:
    /** Makes of an answer's JSON what the caller wants, or says why it cannot. */
    using Judge = std::function<Status(const QJsonObject &)>;

    ProviderCaller(net::HttpTransport &transport, const Clock &clock, RateMemory &rates,
                   const ProviderEndpoint &endpoint, const CallSink &sink, const CancelToken &cancel);

    /** Success when `judge` is content. Blocks. */
    [[nodiscard]] Status call(const net::HttpRequest &request, const Judge &judge);

private:
    struct Outcome
    {
        Result<net::HttpResponse> response;
        Status status;
    };

    [[nodiscard]] Status admit() const;
    [[nodiscard]] Result<Outcome> callOnce(const net::HttpRequest &request, const Judge &judge);
    [[nodiscard]] Status judged(const net::HttpResponse &response, const Judge &judge, ProviderCall &call) const;

    net::HttpTransport &m_transport;
    const Clock &m_clock;
    RateMemory &m_rates;
    const ProviderEndpoint &m_endpoint;
    const CallSink &m_sink;
    const CancelToken &m_cancel;
    QByteArray m_whom;
};

} // namespace mci::ai
