// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/RequestReader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mci::sandbox {

namespace {

constexpr qsizetype kMaxHead = 64 * 1024;
constexpr qsizetype kMaxBody = 16 * 1024 * 1024;

QString parameterText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

void mergeBody(Request &request)
{
    const QByteArray type = request.headers.value("content-type").toLower();
    if (type.startsWith("application/json")) {
        const QJsonObject object = QJsonDocument::fromJson(request.body).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            request.parameters.insert(it.key(), parameterText(it.value()));
    } else if (type.isEmpty() || type.startsWith("application/x-www-form-urlencoded")) {
        request.parameters.insert(parseForm(request.body));
    }
}

} // namespace

std::optional<Request> RequestReader::next()
{
    if (m_broken)
        return std::nullopt;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        m_broken = m_buffer.size() > kMaxHead;
        return std::nullopt;
    }
    Request request;
    if (!readHead(m_buffer.left(end), request)) {
        m_broken = true;
        return std::nullopt;
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (length < 0 || length > kMaxBody || request.headers.contains("transfer-encoding")) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    mergeBody(request);
    return request;
}

bool RequestReader::readHead(const QByteArray &head, Request &request)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1.") || !first.at(1).startsWith('/'))
        return false;
    request.method = first.at(0);
    request.target = first.at(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    readTarget(request);
    return true;
}

} // namespace mci::sandbox
