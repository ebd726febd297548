// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/RequestReader.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace mci::sandbox {

/**
 * One client connection: reads requests one after the other and sends each answer before it looks at the next request.
 * Lives on the server's thread, owned by its parent; deletes itself when the client goes.
 */
class Connection final : public QObject
{
    Q_OBJECT

public:
    /** Takes over the socket. */
    Connection(QTcpSocket *socket, QObject *parent);

    /** Answers the request that was last announced. */
    void respond(const Response &response);

Q_SIGNALS:
    void requestReceived(const mci::sandbox::Request &request);

private:
    void onReadyRead();
    void startNext();
    void sendDrop();

    QTcpSocket *m_socket;
    RequestReader m_reader;
    QTimer m_drip;
    QByteArray m_dripBytes;
    bool m_busy = false;
    /** The client asked to close after this answer. */
    bool m_closing = false;
};

} // namespace mci::sandbox
