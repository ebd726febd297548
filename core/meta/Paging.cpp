// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/Paging.h"

#include <QUrl>
#include <QUrlQuery>

namespace mci::meta {

std::optional<QString> nextCursor(const QJsonObject &answer)
{
    const QJsonObject paging = answer.value(QLatin1String("paging")).toObject();
    const QString next = paging.value(QLatin1String("next")).toString();
    if (next.isEmpty())
        return std::nullopt;
    const QString after
        = paging.value(QLatin1String("cursors")).toObject().value(QLatin1String("after")).toString();
    if (!after.isEmpty())
        return after;
    const QString inLink = QUrlQuery(QUrl(next)).queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded);
    if (!inLink.isEmpty())
        return inLink;
    return std::nullopt;
}

} // namespace mci::meta
