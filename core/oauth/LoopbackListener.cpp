// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/LoopbackListener.h"

#include "oauth/CallbackReply.h"
#include "oauth/LoopbackConnection.h"

#include <QHostAddress>

namespace mci::oauth {

namespace {

constexpr std::size_t kMostConnections = 16;
constexpr int kMostPortsTried = 20;

Error portBusy(const QTcpServer &server)
{
    return makeError(ErrorCode::Conflict, Reason::LoginPortBusy, server.errorString());
}

/** Errors of a machine without IPv6; anything else, such as a port in use, is a reason to stop. */
bool isAbsent(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::UnsupportedSocketOperationError
        || error == QAbstractSocket::SocketAddressNotAvailableError;
}

} // namespace

LoopbackListener::LoopbackListener(LoopbackOptions options, Ended ended)
    : m_options(std::move(options))
    , m_ended(std::move(ended))
    , m_v4(this)
    , m_v6(this)
    , m_life(this)
{
    for (QTcpServer *server : {&m_v4, &m_v6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { onNewConnection(*server); });
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, [this] {
        close();
        end(failure(makeError(ErrorCode::Timeout, Reason::LoginTimedOut)));
    });
}

Result<quint16> LoopbackListener::open()
{
    Result<quint16> port = openPair(m_options.port);
    // The port the system chose for IPv4 may be taken on IPv6.
    for (int i = 0; !port && m_options.port == 0 && i < kMostPortsTried; ++i)
        port = openPair(0);
    if (!port)
        return port;
    m_expected.port = *port;
    m_expected.path = m_options.path.toUtf8();
    m_life.start(m_options.life);
    return port;
}

Result<quint16> LoopbackListener::openPair(quint16 port)
{
    m_v4.close();
    if (!m_v4.listen(QHostAddress(QHostAddress::LocalHost), port))
        return failure(portBusy(m_v4));
    const quint16 chosen = m_v4.serverPort();
    // Browsers may take ::1 for localhost: a stranger who listens there would receive the code.
    if (!m_v6.listen(QHostAddress(QHostAddress::LocalHostIPv6), chosen) && !isAbsent(m_v6.serverError())) {
        m_v4.close();
        return failure(portBusy(m_v6));
    }
    return chosen;
}

void LoopbackListener::close()
{
    m_life.stop();
    m_v4.close();
    m_v6.close();
    for (LoopbackConnection *connection : std::exchange(m_connections, {}))
        delete connection;
}

void LoopbackListener::end(const Result<CallbackOutcome> &result)
{
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(result);
}

void LoopbackListener::onNewConnection(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        // The oldest has had the longest time to send its request: idle sockets cannot keep a browser out.
        if (m_connections.size() >= kMostConnections) {
            LoopbackConnection *oldest = m_connections.front();
            m_connections.pop_front();
            delete oldest;
        }
        auto *connection = new LoopbackConnection(socket, m_options.socketLife, this);
        m_connections.push_back(connection);
        connect(connection, &LoopbackConnection::closed, this, [this, connection] { forget(connection); });
        connect(connection, &LoopbackConnection::headReceived, this,
                [this, connection](const QByteArray &head) { onHead(connection, head); });
    }
}

void LoopbackListener::forget(LoopbackConnection *connection)
{
    if (std::erase(m_connections, connection) > 0)
        connection->deleteLater();
}

void LoopbackListener::onHead(LoopbackConnection *connection, const QByteArray &head)
{
    const CallbackVerdict verdict = judgeCallback(head, m_expected);
    const QByteArray answer = callbackReply(verdict, m_options.pages);
    if (!verdict.outcome) {
        connection->reply(answer);
        return;
    }
    // Closed before the answer goes out: once the browser shows the page, nobody can connect any more.
    std::erase(m_connections, connection);
    close();
    connection->reply(answer);
    end(*verdict.outcome);
}

} // namespace mci::oauth
