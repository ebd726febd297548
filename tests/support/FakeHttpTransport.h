// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Http.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace mci::test {

/**
 * A scripted HttpTransport. Every answer comes from another thread, as real ones do. A request takes the first unused
 * expectation with its method and the end of its path; one that was not expected gets a network error and is a
 * complaint, and so is an expectation that nothing used.
 */
class FakeHttpTransport final : public net::HttpTransport
{
public:
    ~FakeHttpTransport() override
    {
        release();
        m_threads.clear();
    }

    void expect(net::HttpMethod method, const QString &pathEnd, int status, const QByteArray &body,
                std::vector<net::HttpHeader> headers = {})
    {
        const std::scoped_lock guard(m_mutex);
        m_expected.push_back({method, pathEnd, net::HttpResponse{status, std::move(headers), body, {}}, false, false});
    }
    void expectError(net::HttpMethod method, const QString &pathEnd, const Error &error)
    {
        const std::scoped_lock guard(m_mutex);
        m_expected.push_back({method, pathEnd, failure(error), false, false});
    }
    /** Answered with the error Cancelled when it is cancelled, else with a total time-out when release() is called. */
    void expectHang(net::HttpMethod method, const QString &pathEnd)
    {
        const std::scoped_lock guard(m_mutex);
        const Error error = transientError(ErrorCode::Timeout, Reason::TotalTimeout);
        m_expected.push_back({method, pathEnd, failure(error), true, false});
    }
    void release()
    {
        const std::scoped_lock guard(m_mutex);
        m_released = true;
        m_changed.notify_all();
    }

    QFuture<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel) override
    {
        const std::scoped_lock guard(m_mutex);
        auto &promise = m_promises.emplace_back();
        QFuture<Result<net::HttpResponse>> future = promise.future();
        promise.start();
        const Expectation answer = take(request);
        m_requests.push_back(std::move(request));
        m_threads.emplace_back([this, &promise, answer, cancel = std::move(cancel)] {
            promise.addResult(wait(answer, cancel));
            promise.finish();
        });
        return future;
    }

    [[nodiscard]] std::vector<net::HttpRequest> requests() const
    {
        const std::scoped_lock guard(m_mutex);
        return m_requests;
    }
    /** Empty when everything went as scripted. */
    [[nodiscard]] QString complaint() const
    {
        const std::scoped_lock guard(m_mutex);
        QStringList list = m_unexpected;
        for (const Expectation &expectation : m_expected) {
            if (!expectation.used)
                list.append(QStringLiteral("never asked: ") + expectation.pathEnd);
        }
        return list.join(u'\n');
    }

private:
    struct Expectation
    {
        net::HttpMethod method;
        QString pathEnd;
        Result<net::HttpResponse> answer;
        bool hangs;
        bool used;
    };

    Expectation take(const net::HttpRequest &request)
    {
        for (Expectation &expectation : m_expected) {
            const bool fits = expectation.method == request.method && request.url.path().endsWith(expectation.pathEnd);
            if (fits && !expectation.used) {
                expectation.used = true;
                return expectation;
            }
        }
        m_unexpected.append(QStringLiteral("not expected: ") + request.url.path());
        return {request.method, {}, failure(makeError(ErrorCode::Network, Reason::NetworkOther)), false, true};
    }

    Result<net::HttpResponse> wait(const Expectation &answer, const CancelToken &cancel)
    {
        std::unique_lock lock(m_mutex);
        if (answer.hangs)
            m_changed.wait(lock, cancel.stopToken(), [this] { return m_released; });
        return cancel.isCancelled() ? Result<net::HttpResponse>(failure(cancelledError())) : answer.answer;
    }

    /** Guards everything below but m_threads, which belongs to the test's thread. */
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_released = false;
    std::vector<Expectation> m_expected;
    std::vector<net::HttpRequest> m_requests;
    QStringList m_unexpected;
    /** They end with the transport: the last owner of a future clears it without a lock the sanitizer can see. */
    std::deque<QPromise<Result<net::HttpResponse>>> m_promises;
    std::vector<std::jthread> m_threads;
};

} // namespace mci::test
