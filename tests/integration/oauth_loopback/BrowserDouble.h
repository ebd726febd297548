// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/LoopbackServer.h"

#include <future>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

namespace mci::test {

inline constexpr auto kState = "the-right-state";

/** A client of the listener on real sockets. All calls block with a limit and need no event loop. */
class BrowserDouble
{
public:
    explicit BrowserDouble(quint16 port, QHostAddress address = QHostAddress(QHostAddress::LocalHost));

    /** A connection that is open; null when it was refused. */
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;
    /** Sends bytes as they are and reads until the other side closes. */
    [[nodiscard]] QByteArray send(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &host = {}) const;
    /** The redirect of a login that went well. */
    [[nodiscard]] QByteArray callback(const QByteArray &state = kState) const;
    [[nodiscard]] bool isRefused() const { return connected() == nullptr; }

private:
    quint16 m_port;
    QHostAddress m_address;
};

/** A listener that waits on another thread, as in a login. Cancels and joins when it goes. */
class WaitingServer
{
public:
    explicit WaitingServer(oauth::LoopbackOptions options = {});
    ~WaitingServer();

    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] oauth::LoopbackServer &server() { return *m_server; }
    void cancel() { m_cancel.cancel(); }
    [[nodiscard]] bool isWaiting() const;
    /** The outcome; fails the wait after ten seconds. */
    [[nodiscard]] Result<oauth::CallbackOutcome> outcome();

private:
    std::unique_ptr<oauth::LoopbackServer> m_server;
    CancelSource m_cancel;
    std::future<Result<oauth::CallbackOutcome>> m_future;
};

} // namespace mci::test
