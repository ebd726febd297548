// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginHelper.h"

#include <QTcpSocket>

namespace mci::test {

namespace {

constexpr int kMostRedirects = 5;
constexpr int kPatienceMs = 10'000;

QByteArray ask(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(kPatienceMs))
        return {};
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    socket.write("GET " + target + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                 + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(kPatienceMs))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QUrl locationIn(const QByteArray &answer)
{
    for (const QByteArray &line : answer.left(answer.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith("location:"))
            return QUrl::fromEncoded(line.mid(9).trimmed());
    }
    return {};
}

} // namespace

BrowserVisit visit(const QUrl &url)
{
    BrowserVisit result;
    QUrl next = url;
    for (int i = 0; i < kMostRedirects && next.isValid() && !next.isEmpty(); ++i) {
        result.visited.append(next);
        const QByteArray answer = ask(next);
        result.status = answer.mid(9, 3).toInt();
        result.page = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        next = result.status / 100 == 3 ? locationIn(answer) : QUrl();
    }
    return result;
}

} // namespace mci::test
