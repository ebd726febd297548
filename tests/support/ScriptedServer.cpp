// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedServer.h"

#include "support/SelfSignedCertificate.h"

#include <condition_variable>
#include <map>
#include <mutex>

#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace mci::test {

namespace {

QByteArray headOf(const Script &script)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(script.status) + " Scripted\r\n";
    for (const auto &[name, value] : script.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(script.announcedLength.value_or(script.body.size())) + "\r\n\r\n";
    return head;
}

/** Cuts one whole request off the front of `buffer`; nullopt while it is not all there. */
std::optional<SeenRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    SeenRequest request;
    request.head = buffer.left(headEnd + 4);
    qsizetype length = 0;
    for (const QByteArray &line : request.head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    const QList<QByteArray> words = request.head.left(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    return request;
}

void dripFrom(QTcpSocket *socket, const QByteArray &body, std::chrono::milliseconds pause)
{
    if (body.isEmpty())
        return;
    socket->write(body.left(1));
    QTimer::singleShot(pause, socket, [socket, rest = body.mid(1), pause] { dripFrom(socket, rest, pause); });
}

void answer(QTcpSocket *socket, const Script &script)
{
    socket->write(headOf(script));
    if (script.drip)
        return dripFrom(socket, script.body, *script.drip);
    socket->write(script.body);
    if (script.ending == Script::Ending::Cut)
        socket->disconnectFromHost();
}

} // namespace

class ScriptedServer::Listener final : public QObject
{
public:
    explicit Listener(Security security)
        : m_security(security)
    {
    }

    /** Waits for the server's thread, which may still be the last to have written. */
    ~Listener() override { const std::lock_guard lock(m_mutex); }

    /** On the server's thread. */
    void listen()
    {
        const std::lock_guard lock(m_mutex);
        if (m_security == Security::SelfSigned) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(selfSignedConfiguration());
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Listener::onConnection);
        if (m_server->listen(QHostAddress::LocalHost, 0))
            m_port = m_server->serverPort();
        m_isUp = true;
        m_changed.notify_all();
    }

    void waitUntilUp()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isUp; });
    }

    /** On the server's thread, where its sockets are. */
    void shutDown()
    {
        const std::lock_guard lock(m_mutex);
        m_server.reset();
    }

    void onConnection()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            {
                const std::lock_guard lock(m_mutex);
                ++m_connections;
            }
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { onBytes(socket, *buffer); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void onBytes(QTcpSocket *socket, QByteArray &buffer)
    {
        buffer += socket->readAll();
        while (const std::optional<SeenRequest> request = takeRequest(buffer))
            serve(socket, *request);
    }

    void serve(QTcpSocket *socket, const SeenRequest &request)
    {
        Script script = scriptFor(request);
        if (script.silent)
            return;
        if (script.dropped)
            return socket->abort();
        if (script.echo)
            script.body = request.head + request.body;
        if (script.delay.count() == 0)
            return answer(socket, script);
        QTimer::singleShot(script.delay, socket, [socket, script] { answer(socket, script); });
    }

    Script scriptFor(const SeenRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        m_seen.push_back(request);
        const auto found = m_scripts.find(request.target.split('?').value(0));
        if (found != m_scripts.end())
            return found->second;
        Script missing;
        missing.status = 404;
        return missing;
    }

    // Guards what follows; the test's thread reads and writes it too.
    mutable std::mutex m_mutex;
    std::map<QByteArray, Script> m_scripts;
    std::vector<SeenRequest> m_seen;
    int m_connections = 0;
    quint16 m_port = 0;

private:
    const Security m_security;
    bool m_isUp = false;
    std::condition_variable m_changed;
    std::unique_ptr<QTcpServer> m_server;
};

ScriptedServer::ScriptedServer(Security security)
    : m_security(security)
    , m_listener(std::make_unique<Listener>(security))
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener.get(), &Listener::shutDown, Qt::DirectConnection);
    QObject::connect(&m_thread, &QThread::started, m_listener.get(), &Listener::listen);
    m_thread.start();
    m_listener->waitUntilUp();
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

void ScriptedServer::on(const QByteArray &path, Script script)
{
    const std::lock_guard lock(m_listener->m_mutex);
    m_listener->m_scripts[path] = std::move(script);
}

QUrl ScriptedServer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_security == Security::Plain ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port()).arg(pathAndQuery));
}

quint16 ScriptedServer::port() const
{
    const std::lock_guard lock(m_listener->m_mutex);
    return m_listener->m_port;
}

std::vector<SeenRequest> ScriptedServer::seen() const
{
    const std::lock_guard lock(m_listener->m_mutex);
    return m_listener->m_seen;
}

int ScriptedServer::connections() const
{
    const std::lock_guard lock(m_listener->m_mutex);
    return m_listener->m_connections;
}

} // namespace mci::test
