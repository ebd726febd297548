// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/Connection.h"

namespace mci::sandbox {

Connection::Connection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_drip.setInterval(std::chrono::seconds(1));
    connect(&m_drip, &QTimer::timeout, this, &Connection::sendDrop);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void Connection::onReadyRead()
{
    m_reader.feed(m_socket->readAll());
    startNext();
}

void Connection::startNext()
{
    if (m_busy)
        return;
    if (const std::optional<Request> request = m_reader.next()) {
        m_busy = true;
        m_closing = request->headers.value("connection").toLower() == "close";
        Q_EMIT requestReceived(*request);
    } else if (m_reader.isBroken()) {
        m_socket->disconnectFromHost();
    }
}

void Connection::respond(const Response &response)
{
    switch (response.delivery) {
    case Delivery::Never:
        return;
    case Delivery::Drip:
        m_dripBytes = responseHead(response) + response.body;
        m_drip.start();
        return;
    case Delivery::CutMidBody:
        m_socket->write(responseHead(response) + response.body.left(response.body.size() / 2));
        m_socket->disconnectFromHost();
        return;
    case Delivery::Whole:
        break;
    }
    m_socket->write(responseHead(response) + response.body);
    m_busy = false;
    if (m_closing) {
        m_socket->disconnectFromHost();
        return;
    }
    // Through the event loop: a long pipeline must not recurse.
    QMetaObject::invokeMethod(this, &Connection::startNext, Qt::QueuedConnection);
}

void Connection::sendDrop()
{
    m_socket->write(m_dripBytes.left(1));
    m_dripBytes.remove(0, 1);
    if (m_dripBytes.isEmpty()) {
        m_drip.stop();
        m_busy = false;
        startNext();
    }
}

} // namespace mci::sandbox
