// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "oauth/CallbackPages.h"
#include "oauth/CallbackRequest.h"

#include <chrono>
#include <memory>

namespace mci::oauth {

struct LoopbackOptions
{
    /** 0 = any free port. */
    quint16 port = 0;
    QString path = QStringLiteral("/callback");
    CallbackPages pages;
    /** The port is closed after this, callback or not. */
    std::chrono::milliseconds life{300'000};
    /** How long one connection may take to send its request. */
    std::chrono::milliseconds socketLife{5'000};
};

/**
 * Waits for the one redirect of a login on 127.0.0.1 and, where there is IPv6, ::1. Garbage, strangers and wrong states
 * are answered or dropped and do not end the wait; the first request with the right state does, and closes the port.
 * Nothing that arrives is ever logged.
 *
 * Works on a private thread, so the caller needs no event loop. The functions are for one thread at a time.
 */
class LoopbackServer
{
public:
    /** Reason::LoginPortBusy when the port, on either address, belongs to somebody else. */
    [[nodiscard]] static Result<std::unique_ptr<LoopbackServer>> listen(const LoopbackOptions &options);
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;
    /** Closes the port. */
    ~LoopbackServer();

    [[nodiscard]] quint16 port() const;
    /** Until it is called no state is right. (It comes later because a bounce page's state holds the port.) */
    void expectState(const QByteArray &state);
    /** Blocks until the callback, the end of life (Reason::LoginTimedOut) or the cancellation. The port is closed
     * afterwards. */
    [[nodiscard]] Result<CallbackOutcome> waitForCallback(const CancelToken &cancel);

private:
    class Private;
    explicit LoopbackServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace mci::oauth
