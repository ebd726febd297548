// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxDispatcher.h"

#include <QPointer>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The oldest requests are forgotten: a demo may run for days. */
constexpr qsizetype kRememberedRequests = 20'000;

QString userName(const World &world)
{
    return world.fieldsOf({Kind::User, 0}, MediaLinks({}, {})).value("name"_L1).toString();
}

Response plainText(int status, const QByteArray &text)
{
    Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = text;
    return response;
}

Response refusedMedia(MediaLinks::Refusal refusal)
{
    switch (refusal) {
    case MediaLinks::Refusal::Expired:
        return plainText(403, "URL signature expired");
    case MediaLinks::Refusal::BadSignature:
        return plainText(403, "Bad URL hash");
    case MediaLinks::Refusal::NotFound:
        break;
    }
    return plainText(404, "Not found");
}

} // namespace

SandboxDispatcher::SandboxDispatcher(const SandboxOptions &options, const World &world, const Clock &clock)
    : m_options(options)
    , m_world(world)
    , m_clock(clock)
    , m_faults(options.faults)
    , m_desk(clock, options.deny, world.idOf({Kind::User, 0}), userName(world))
    , m_api(world, m_desk, clock, options.reportPolls)
{
}

quint16 SandboxDispatcher::listen()
{
    auto first = std::make_unique<QTcpServer>();
    if (!first->listen(QHostAddress::LocalHost, m_options.port))
        return 0;
    const quint16 port = first->serverPort();
    // Made here, on the server's thread, where it has to live.
    if (const std::optional<PictureSource> source = m_world.pictureSource())
        m_pictures = std::make_unique<PictureRenderer>(source->catalog, source->pictures);
    m_origin = u"http://127.0.0.1:%1"_s.arg(port);
    m_listeners.push_back(std::move(first));
    // Best effort: "localhost" may lead to either, and a machine may have no IPv6.
    auto second = std::make_unique<QTcpServer>();
    if (second->listen(QHostAddress::LocalHostIPv6, port))
        m_listeners.push_back(std::move(second));
    for (const auto &listener : m_listeners) {
        QTcpServer *const raw = listener.get();
        connect(raw, &QTcpServer::newConnection, this, [this, raw] { acceptFrom(raw); });
    }
    return port;
}

void SandboxDispatcher::close()
{
    m_listeners.clear();
    const QList<Connection *> connections = findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
    m_pictures.reset();
}

void SandboxDispatcher::acceptFrom(QTcpServer *listener)
{
    while (QTcpSocket *socket = listener->nextPendingConnection()) {
        auto *connection = new Connection(socket, this);
        connect(connection, &Connection::requestReceived, this,
                [this, connection](const Request &request) { onRequest(connection, request); });
    }
}

void SandboxDispatcher::onRequest(Connection *connection, const Request &request)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_requests.size() >= kRememberedRequests)
            m_requests.removeFirst();
        m_requests.append(QString::fromUtf8(request.method + ' ' + request.target));
    }
    const std::optional<FaultSpec> fault = m_faults.next(request);
    if (request.path.startsWith("/media/"_L1))
        answerMedia(connection, request, fault);
    else
        send(connection, request, answer(request), fault);
}

Response SandboxDispatcher::answer(const Request &request)
{
    if (request.path.endsWith("/dialog/oauth"_L1))
        return m_desk.dialog(request.parameters);
    return m_api.handle(request, m_origin);
}

void SandboxDispatcher::answerMedia(Connection *connection, const Request &request,
                                    const std::optional<FaultSpec> &fault)
{
    const MediaLinks::Verdict verdict = MediaLinks::read(request.path, request.parameters.value(u"oh"_s),
                                                         request.parameters.value(u"oe"_s), m_clock.now());
    if (!verdict.request || !m_pictures) {
        send(connection, request, refusedMedia(verdict.refusal), fault);
        return;
    }
    const QPointer<Connection> client(connection);
    m_pictures->render(*verdict.request, [this, client, request, fault](const QByteArray &bytes) {
        if (!client)
            return;
        Response response = plainText(404, "Not found");
        if (!bytes.isEmpty()) {
            response.status = 200;
            response.contentType = bytes.startsWith("\x89PNG") ? "image/png" : "image/jpeg";
            response.headers.emplace_back("Cache-Control", "max-age=1209600, no-transform");
            response.body = bytes;
        }
        send(client, request, std::move(response), fault);
    });
}

void SandboxDispatcher::send(Connection *connection, const Request &request, Response response,
                             const std::optional<FaultSpec> &fault)
{
    if (fault)
        FaultInjector::apply(*fault, request, response);
    if (m_options.latency.count() == 0) {
        connection->respond(response);
        return;
    }
    QTimer::singleShot(m_options.latency, connection, [connection, response] { connection->respond(response); });
}

QStringList SandboxDispatcher::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

} // namespace mci::sandbox
