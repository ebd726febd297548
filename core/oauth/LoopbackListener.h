// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "oauth/LoopbackServer.h"

#include <deque>
#include <functional>

#include <QObject>
#include <QTcpServer>
#include <QTimer>

namespace mci::oauth {

class LoopbackConnection;

/** The part of LoopbackServer that lives on its private thread. Calls `ended` exactly once, unless it is closed before.
 */
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    using Ended = std::function<void(const Result<CallbackOutcome> &)>;

    LoopbackListener(LoopbackOptions options, Ended ended);

    [[nodiscard]] Result<quint16> open();
    void expectState(const QByteArray &state) { m_expected.state = state; }
    void close();

private:
    [[nodiscard]] Result<quint16> openPair(quint16 port);
    void onNewConnection(QTcpServer &server);
    void onHead(LoopbackConnection *connection, const QByteArray &head);
    void forget(LoopbackConnection *connection);
    void end(const Result<CallbackOutcome> &result);

    LoopbackOptions m_options;
    Ended m_ended;
    CallbackExpectation m_expected;
    QTcpServer m_v4;
    QTcpServer m_v6;
    QTimer m_life;
    std::deque<LoopbackConnection *> m_connections;
};

} // namespace mci::oauth
