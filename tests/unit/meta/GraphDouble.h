// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meta/GraphClient.h"
#include "support/FakeToken.h"
#include "support/ManualClock.h"

#include <deque>
#include <functional>
#include <map>

#include <QJsonDocument>
#include <QPromise>
#include <QUrlQuery>

namespace mci::test {

/** Answers calls in order with what the test prepared, and keeps what was asked. */
class GraphTransport final : public net::HttpTransport
{
public:
    [[nodiscard]] QFuture<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken) override
    {
        asked.push_back(request);
        if (beforeAnswer)
            beforeAnswer();
        QPromise<Result<net::HttpResponse>> promise;
        promise.start();
        if (answers.empty()) {
            promise.addResult(Result<net::HttpResponse>(
                failure(makeError(ErrorCode::Internal, Reason::InternalFault, QStringLiteral("unexpected call")))));
        } else {
            promise.addResult(answers.front());
            answers.pop_front();
        }
        promise.finish();
        return promise.future();
    }

    void answer(int status, const QByteArray &body, std::vector<net::HttpHeader> headers = {})
    {
        net::HttpResponse response;
        response.status = status;
        response.body = body;
        response.headers = std::move(headers);
        answers.emplace_back(std::move(response));
    }
    void answerError(int status, int code, const QByteArray &message, int subcode = 0)
    {
        answer(status, "{\"error\":{\"message\":\"" + message + "\",\"code\":" + QByteArray::number(code)
                   + (subcode ? ",\"error_subcode\":" + QByteArray::number(subcode) : QByteArray())
                   + ",\"fbtrace_id\":\"Atrace\"}}");
    }
    [[nodiscard]] QString parameter(std::size_t call, const QString &name) const
    {
        const net::HttpRequest &request = asked.at(call);
        const QUrlQuery query = request.method == net::HttpMethod::Post
            ? QUrlQuery(QString::fromUtf8(request.body))
            : QUrlQuery(request.url);
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }

    std::deque<Result<net::HttpResponse>> answers;
    std::vector<net::HttpRequest> asked;
    /** Such as time that passes meanwhile. */
    std::function<void()> beforeAnswer;
};

class GateDouble final : public meta::RateGate
{
public:
    [[nodiscard]] std::optional<meta::RateBlock> blockOf(const QString &scope) override
    {
        const auto it = blocks.find(scope);
        return it == blocks.end() ? std::nullopt : std::optional(it->second);
    }
    void block(const QString &scope, const meta::RateBlock &block) override { blocks[scope] = block; }
    void reportUsage(const QString &scope, const meta::RateUsage &told) override { usage[scope] = told; }

    std::map<QString, meta::RateBlock> blocks;
    std::map<QString, meta::RateUsage> usage;
};

class ObserverDouble final : public meta::CallObserver
{
public:
    void callMade(const meta::CallRecord &record) override { records.push_back(record); }
    std::vector<meta::CallRecord> records;
};

/** A client with all its doubles. */
struct GraphFixture
{
    GraphTransport transport;
    GateDouble gate;
    ObserverDouble observer;
    ManualClock clock;
    meta::GraphClient client{transport, gate, observer, clock,
                             meta::GraphAccess{QUrl(QStringLiteral("https://graph.facebook.com")),
                                               QStringLiteral("v26.0"), QStringLiteral("77"),
                                               Secret(fakeToken()), {}}};
};

} // namespace mci::test
