// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/LoopbackConnection.h"

#include "oauth/CallbackRequest.h"

namespace mci::oauth {

namespace {

/** True when the head is whole, or can be refused without waiting for the rest. */
bool isDecidable(const QByteArray &head)
{
    const qsizetype lineEnd = head.indexOf('\n');
    if (lineEnd < 0)
        return head.size() > kLongestRequestLine;
    const bool lineIsHttp = head.first(lineEnd).trimmed().split(' ').last().startsWith("HTTP/");
    return !lineIsHttp || head.contains("\r\n\r\n") || head.size() > kLongestHead;
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds life, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kLongestHead + 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    m_life.start(life);
    // What arrived before the connection was taken over makes no signal.
    QMetaObject::invokeMethod(this, &LoopbackConnection::onReadyRead, Qt::QueuedConnection);
}

void LoopbackConnection::onReadyRead()
{
    if (m_judged) {
        (void)m_socket->readAll();
        return;
    }
    m_head += m_socket->read(kLongestHead + 1 - m_head.size());
    if (!isDecidable(m_head))
        return;
    m_judged = true;
    Q_EMIT headReceived(m_head);
}

void LoopbackConnection::reply(const QByteArray &answer)
{
    (void)m_socket->readAll();
    m_socket->write(answer);
    // Into the system's buffer now: the thread may be ended right after the login.
    m_socket->flush();
    m_socket->disconnectFromHost();
}

} // namespace mci::oauth
