// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordingProxy.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace mci::test {

/** Lives on the proxy's thread. */
class RecordingProxy::Relay : public QObject
{
public:
    Relay(RecordingProxy &owner, QUrl server)
        : m_owner(owner)
        , m_server(std::move(server))
    {
    }

    quint16 listen()
    {
        m_listener = std::make_unique<QTcpServer>();
        if (!m_listener->listen(QHostAddress::LocalHost))
            return 0;
        connect(m_listener.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_listener->nextPendingConnection())
                join(client);
        });
        return m_listener->serverPort();
    }
    void close() { m_listener.reset(); }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            keep(m_owner.m_sent, bytes);
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            const QByteArray bytes = server->readAll();
            keep(m_owner.m_answered, bytes);
            client->write(bytes);
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
    void keep(QByteArray &record, const QByteArray &bytes)
    {
        const QMutexLocker lock(&m_owner.m_mutex);
        record += bytes;
    }

    RecordingProxy &m_owner;
    QUrl m_server;
    std::unique_ptr<QTcpServer> m_listener;
};

RecordingProxy::RecordingProxy(const QUrl &server)
    : m_relay(std::make_unique<Relay>(*this, server))
{
    m_relay->moveToThread(&m_thread);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_relay.get(), [this, &port] { port = m_relay->listen(); }, Qt::BlockingQueuedConnection);
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

RecordingProxy::~RecordingProxy()
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_relay->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QByteArray RecordingProxy::sent() const
{
    const QMutexLocker lock(&m_mutex);
    return m_sent;
}

QByteArray RecordingProxy::answered() const
{
    const QMutexLocker lock(&m_mutex);
    return m_answered;
}

} // namespace mci::test
