// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/LoopbackServer.h"

#include "base/EventThread.h"
#include "oauth/LoopbackListener.h"

#include <condition_variable>
#include <mutex>

namespace mci::oauth {

class LoopbackServer::Private
{
public:
    explicit Private(const LoopbackOptions &options)
    {
        onThread([&] {
            listener = std::make_unique<LoopbackListener>(
                options, [this](const Result<CallbackOutcome> &outcome) { setResult(outcome); });
        });
    }
    ~Private()
    {
        // Sockets and timers have to go where they live.
        onThread([this] { listener.reset(); });
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void onThread(std::function<void()> work) { thread.run(std::move(work)); }
    void setResult(const Result<CallbackOutcome> &outcome)
    {
        const std::scoped_lock guard(mutex);
        result = outcome;
        changed.notify_all();
    }

    std::unique_ptr<LoopbackListener> listener;
    quint16 port = 0;
    /** Guards result, which the listener's thread sets. */
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<Result<CallbackOutcome>> result;
    EventThread thread{QStringLiteral("oauth-loopback")};
};

LoopbackServer::LoopbackServer(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

LoopbackServer::~LoopbackServer() = default;

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::listen(const LoopbackOptions &options)
{
    auto d = std::make_unique<Private>(options);
    Result<quint16> port;
    d->onThread([&] { port = d->listener->open(); });
    if (!port)
        return failure(port.error());
    d->port = *port;
    return std::unique_ptr<LoopbackServer>(new LoopbackServer(std::move(d)));
}

quint16 LoopbackServer::port() const
{
    return m_d->port;
}

void LoopbackServer::expectState(const QByteArray &state)
{
    m_d->onThread([&] { m_d->listener->expectState(state); });
}

Result<CallbackOutcome> LoopbackServer::waitForCallback(const CancelToken &cancel)
{
    std::unique_lock lock(m_d->mutex);
    const bool ended = m_d->changed.wait(lock, cancel.stopToken(), [this] { return m_d->result.has_value(); });
    lock.unlock();
    m_d->onThread([this] { m_d->listener->close(); });
    if (!ended)
        return failure(cancelledError());
    return *m_d->result;
}

} // namespace mci::oauth
