// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/Message.h"

namespace mci::sandbox {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QString decoded(const QByteArray &text)
{
    QByteArray plain = text;
    return QString::fromUtf8(QByteArray::fromPercentEncoding(plain.replace('+', ' ')));
}

} // namespace

QByteArray responseHead(const Response &response)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

void readTarget(Request &request)
{
    const qsizetype question = request.target.indexOf('?');
    const QByteArray path = question < 0 ? request.target : request.target.left(question);
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
    request.parameters = question < 0 ? Parameters() : parseForm(request.target.mid(question + 1));
}

Parameters parseForm(const QByteArray &text)
{
    Parameters parameters;
    const QList<QByteArray> pairs = text.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        parameters.insert(decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return parameters;
}

QByteArray encodeForm(const Parameters &parameters)
{
    QByteArray text;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (!text.isEmpty())
            text += '&';
        text += it.key().toUtf8().toPercentEncoding() + '=' + it.value().toUtf8().toPercentEncoding();
    }
    return text;
}

} // namespace mci::sandbox
