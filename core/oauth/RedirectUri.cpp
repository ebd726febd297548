// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/RedirectUri.h"

#include "oauth/LoopbackHost.h"

#include <QUrl>

namespace mci::oauth {

namespace {

const QString kPortMark = QStringLiteral("{port}");
const QString kDefaultPath = QStringLiteral("/callback");
constexpr quint16 kHttpPort = 80;

Error invalid(const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, Reason::RedirectUriInvalid, why);
}

} // namespace

RedirectUri::RedirectUri()
    : m_text(QStringLiteral("http://localhost:{port}/callback"))
    , m_path(kDefaultPath)
{
}

Result<RedirectUri> RedirectUri::parse(const QString &text)
{
    const bool anyPort = text.count(kPortMark) == 1 && text.contains(u':' + kPortMark);
    if (text.contains(u'{') && !anyPort)
        return failure(invalid(QStringLiteral("{port} stands once, as the port")));
    // Any number does for parsing; the mark itself is no valid port.
    const QUrl url(QString(text).replace(kPortMark, QStringLiteral("1")), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return failure(invalid(QStringLiteral("not an address")));

    RedirectUri result;
    result.m_text = text;
    if (url.scheme() == u"https" && !anyPort) {
        result.m_bounce = true;
        return result;
    }
    if (url.scheme() != u"http" || !isLoopbackHost(url.host()))
        return failure(invalid(QStringLiteral("neither a loopback address nor https")));
    if (url.hasQuery() || url.port(kHttpPort) == 0)
        return failure(invalid(QStringLiteral("a query, or the port 0")));
    result.m_port = anyPort ? quint16(0) : static_cast<quint16>(url.port(kHttpPort));
    result.m_path = url.path(QUrl::FullyEncoded).isEmpty() ? QStringLiteral("/") : url.path(QUrl::FullyEncoded);
    return result;
}

QString RedirectUri::textFor(quint16 port) const
{
    return QString(m_text).replace(kPortMark, QString::number(port));
}

QByteArray RedirectUri::stateFor(quint16 port, const QByteArray &random) const
{
    return m_bounce ? QByteArray::number(port) + '.' + random : random;
}

} // namespace mci::oauth
