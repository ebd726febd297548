// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrowserDouble.h"

#include <QDeadlineTimer>

namespace mci::test {

namespace {

constexpr int kLimitMs = 8000;

} // namespace

BrowserDouble::BrowserDouble(quint16 port, QHostAddress address)
    : m_port(port)
    , m_address(std::move(address))
{
}

std::unique_ptr<QTcpSocket> BrowserDouble::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(m_address, m_port);
    return socket->waitForConnected(kLimitMs) ? std::move(socket) : nullptr;
}

QByteArray BrowserDouble::send(const QByteArray &bytes) const
{
    const auto socket = connected();
    if (!socket)
        return "<refused>";
    socket->write(bytes);
    const QDeadlineTimer limit(kLimitMs);
    // A listener that has seen enough may close in the middle of a long request.
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(static_cast<int>(limit.remainingTime()))) { }
    while (socket->state() == QAbstractSocket::ConnectedState
           && socket->waitForReadyRead(static_cast<int>(limit.remainingTime()))) { }
    return socket->readAll();
}

QByteArray BrowserDouble::get(const QByteArray &target, const QByteArray &host) const
{
    const QByteArray name = host.isEmpty() ? "localhost:" + QByteArray::number(m_port) : host;
    return send("GET " + target + " HTTP/1.1\r\nHost: " + name + "\r\nAccept: text/html\r\n\r\n");
}

QByteArray BrowserDouble::callback(const QByteArray &state) const
{
    return get("/callback?code=c0de&state=" + state);
}

WaitingServer::WaitingServer(oauth::LoopbackOptions options)
{
    options.pages.success = {QStringLiteral("Pronto"), QStringLiteral("Volte")};
    options.pages.denied = {QStringLiteral("Recusado"), QStringLiteral("Nada")};
    options.pages.failed = {QStringLiteral("Falhou"), QStringLiteral("De novo")};
    auto server = oauth::LoopbackServer::listen(options);
    Q_ASSERT(server);
    m_server = std::move(*server);
    m_server->expectState(kState);
    m_future = std::async(std::launch::async, [this] { return m_server->waitForCallback(m_cancel.token()); });
}

WaitingServer::~WaitingServer()
{
    m_cancel.cancel();
    if (m_future.valid())
        m_future.wait();
}

bool WaitingServer::isWaiting() const
{
    return m_future.valid() && m_future.wait_for(std::chrono::seconds(0)) == std::future_status::timeout;
}

Result<oauth::CallbackOutcome> WaitingServer::outcome()
{
    if (m_future.wait_for(std::chrono::seconds(10)) != std::future_status::ready)
        return failure(makeError(ErrorCode::Internal, Reason::None, QStringLiteral("still waiting")));
    return m_future.get();
}

} // namespace mci::test
