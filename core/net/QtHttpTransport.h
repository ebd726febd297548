// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Logging.h"
#include "net/Http.h"

#include <functional>
#include <memory>

#include <QThread>

namespace mci::net {

/** Takes the one line a finished request writes; called on the network thread. `mci::log` fits. */
using HttpLog = std::function<void(const LogEntry &)>;

/**
 * The transport on Qt's network stack. It owns one thread, on which every request runs; send() may be called from any
 * thread and never blocks. No cookies, no cache, no redirects, no repeated requests; a faulty certificate is final.
 * Loopback hosts are always reached directly, other hosts through the system's proxy. Destroying it ends every future
 * that is still open with Cancelled.
 */
class QtHttpTransport final : public HttpTransport
{
public:
    explicit QtHttpTransport(HttpLog log = {});
    ~QtHttpTransport() override;

    [[nodiscard]] QFuture<Result<HttpResponse>> send(HttpRequest request, CancelToken cancel) override;

    /** The same for every request: it tells the product and its version, nothing about the user. */
    [[nodiscard]] static QByteArray userAgent();

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace mci::net
