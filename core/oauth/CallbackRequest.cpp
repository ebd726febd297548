// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackRequest.h"

#include <algorithm>

#include <QList>

namespace mci::oauth {

namespace {

struct RequestLine
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
};

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x1f && c < 0x7f; });
}

std::optional<RequestLine> parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (line.size() > kLongestRequestLine || !isPrintable(line) || parts.size() != 3)
        return std::nullopt;
    const QByteArray &method = parts[0];
    const QByteArray &target = parts[1];
    const bool isMethod =
        !method.isEmpty() && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isMethod || !target.startsWith('/') || target.contains('#')
        || (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0"))
        return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    return RequestLine{method, target.first(mark < 0 ? target.size() : mark),
                       mark < 0 ? QByteArray() : target.sliced(mark + 1)};
}

bool isOurHost(const QByteArray &host, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    for (const char *name : {"localhost", "127.0.0.1", "[::1]"}) {
        if (host.compare(name + suffix, Qt::CaseInsensitive) == 0)
            return true;
        // Browsers leave the default port out.
        if (port == 80 && host.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/** One Host, ours (another name is DNS rebinding), and no body. */
bool headersAllowed(const QList<QByteArray> &lines, quint16 port)
{
    int hosts = 0;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.startsWith(' ') || line.startsWith('\t') || line.contains('\0'))
            return false;
        const QByteArray name = line.first(colon).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "host" && (++hosts > 1 || !isOurHost(value, port)))
            return false;
        if ((name == "content-length" && value != "0") || name == "transfer-encoding")
            return false;
    }
    return hosts == 1;
}

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

std::optional<CallbackOutcome> readCallbackQuery(const QByteArray &query, const QByteArray &expectedState)
{
    QByteArray state;
    QByteArray code;
    CallbackOutcome outcome;
    QList<QByteArray> seen;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decoded(pair.first(equals < 0 ? pair.size() : equals));
        const QByteArray value = equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1));
        const bool counts = name == "state" || name == "code" || name == "error" || name == "error_reason"
            || name == "error_description";
        // Two values for one name: whoever reads the other one than we do can be lied to.
        if (counts && seen.contains(name))
            return std::nullopt;
        seen.append(name);
        if (name == "state")
            state = value;
        else if (name == "code")
            code = value;
        else if (name == "error")
            outcome.error = QString::fromUtf8(value);
        else if (name == "error_reason")
            outcome.errorReason = QString::fromUtf8(value);
        else if (name == "error_description")
            outcome.errorDescription = QString::fromUtf8(value);
    }
    const bool stateRight = !expectedState.isEmpty() && constantTimeEquals(state, expectedState);
    if (!stateRight || code.isEmpty() != outcome.isError())
        return std::nullopt;
    outcome.code = Secret(code);
    return outcome;
}

CallbackVerdict judgeCallback(const QByteArray &head, const CallbackExpectation &expected)
{
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 || end + 4 != head.size() || head.size() > kLongestHead)
        return {400, {}};
    const QList<QByteArray> raw = head.first(end).split('\n');
    QList<QByteArray> lines;
    for (const QByteArray &line : raw)
        lines.append(line.endsWith('\r') ? line.chopped(1) : line);
    const auto request = parseRequestLine(lines.first());
    if (!request)
        return {400, {}};
    if (request->method != "GET")
        return {405, {}};
    if (!headersAllowed(lines.sliced(1), expected.port))
        return {400, {}};
    if (request->path != expected.path)
        return {404, {}};
    auto outcome = readCallbackQuery(request->query, expected.state);
    if (!outcome)
        return {400, {}};
    return {200, std::move(outcome)};
}

} // namespace mci::oauth
