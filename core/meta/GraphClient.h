// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "meta/RateGate.h"
#include "meta/UsageHeaders.h"
#include "net/Http.h"

#include <utility>
#include <vector>

#include <QJsonObject>
#include <QUrl>

namespace mci::meta {

using GraphParams = std::vector<std::pair<QString, QString>>;

struct GraphCall
{
    net::HttpMethod method = net::HttpMethod::Get;
    /** Below the version, such as "me/adaccounts"; empty for `?ids=`. */
    QString path;
    GraphParams params;
    /** What the metrics call it, such as "insights". */
    QString operation;
    /** act_… whose budget pays; empty for calls that belong to no account. */
    QString adAccountId;
};

/** One call that was made, for metrics and logs. Holds no secret and no parameter. */
struct CallRecord
{
    QString operation;
    QString adAccountId;
    int httpStatus = 0;
    qint64 bytes = 0;
    UtcTime startedAt{};
    std::chrono::milliseconds duration{0};
    std::optional<Error> error;
};

/** Told about every call; called on the thread that made it. */
class CallObserver
{
public:
    CallObserver() = default;
    CallObserver(const CallObserver &) = delete;
    CallObserver &operator=(const CallObserver &) = delete;
    virtual ~CallObserver() = default;
    virtual void callMade(const CallRecord &record) = 0;
};

/** Who calls and where. */
struct GraphAccess
{
    /** Scheme, host and port, such as https://graph.facebook.com. */
    QUrl graphUrl;
    QString version;
    QString appId;
    Secret token;
    /** hex HMAC-SHA-256 of the token under the app secret; empty without a secret. */
    QByteArray appSecretProof;
};

/**
 * Calls the Graph API for one token, from worker threads (it blocks). Asks the rate gate before and feeds it after every
 * call; maps errors; never repeats a call, but for one whose version has expired, which goes out once more under the version
 * that Meta named.
 */
class GraphClient
{
public:
    GraphClient(net::HttpTransport &transport, RateGate &gate, CallObserver &observer, const Clock &clock, GraphAccess access);

    [[nodiscard]] Result<QJsonObject> call(const GraphCall &call, const CancelToken &cancel);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /** How much of Meta's allowance was used, of the account's or the app's, as the last answer told. */
    [[nodiscard]] double usedPercent() const { return m_lastPercent; }

private:
    [[nodiscard]] Result<QJsonObject> callOnce(const GraphCall &call, const CancelToken &cancel);
    [[nodiscard]] Status admit(const GraphCall &call, const CancelToken &cancel);
    [[nodiscard]] net::HttpRequest request(const GraphCall &call) const;
    void learn(const GraphCall &call, const Usage &usage, Error *error);

    net::HttpTransport &m_transport;
    RateGate &m_gate;
    CallObserver &m_observer;
    const Clock &m_clock;
    GraphAccess m_access;
    double m_lastPercent = 0;
};

} // namespace mci::meta
