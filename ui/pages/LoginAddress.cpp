// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LoginAddress.h"

#include <algorithm>

#include <QUrlQuery>

namespace mci::ui {

LoginAddress loginAddressOf(const QUrl &url)
{
    LoginAddress address;
    address.site = url.host();
    if (address.site.startsWith(QStringLiteral("www.")))
        address.site.remove(0, 4);
    const QUrlQuery query(url);
    const QUrl back(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    if (back.port() > 0)
        address.listener = QStringLiteral("%1:%2").arg(back.host()).arg(back.port());
    QStringList scopes = query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded)
                             .replace(u' ', u',')
                             .split(u',', Qt::SkipEmptyParts);
    // The proof of identity is no permission on anybody's ads.
    scopes.removeAll(QStringLiteral("openid"));
    address.scopes = scopes.join(QStringLiteral(", "));
    return address;
}

QString countdownText(int seconds)
{
    const int left = std::max(0, seconds);
    return QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
}

} // namespace mci::ui
