// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QByteArray>
#include <QTcpSocket>
#include <QTimer>

namespace mci::oauth {

/** One client of the listener: collects one request head within the limits of size and time. Owned by the listener. */
class LoopbackConnection final : public QObject
{
    Q_OBJECT

public:
    LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds life, QObject *parent);

    /** Sends the answer and closes; what the client sends afterwards is thrown away. */
    void reply(const QByteArray &answer);

Q_SIGNALS:
    /** A whole head, or as much as shows that it will never be one. Emitted once at most. */
    void headReceived(const QByteArray &head);
    /** The connection is over, whoever ended it. Emitted once. */
    void closed();

private:
    void onReadyRead();

    QTcpSocket *m_socket;
    QTimer m_life;
    QByteArray m_head;
    bool m_judged = false;
};

} // namespace mci::oauth
