// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SandboxRows.h"

#include "bench/PlainClient.h"
#include "meta/Fields.h"
#include "meta/InsightsDecoder.h"
#include "sandbox/SandboxServer.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace mci::bench {

namespace {

QUrl firstPage(const QUrl &server, const QString &account)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("level"), QStringLiteral("ad"));
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("500"));
    query.addQueryItem(QStringLiteral("date_preset"), QStringLiteral("last_90d"));
    query.addQueryItem(QStringLiteral("fields"),
                       (meta::coreInsightFields() + meta::extendedInsightFields()).join(QLatin1Char(',')));
    QUrl url = server;
    url.setPath(QStringLiteral("/v26.0/%1/insights").arg(account));
    url.setQuery(query);
    return url;
}

} // namespace

std::vector<domain::InsightRow> sandboxRows(int ads)
{
    const QString account = QStringLiteral("act_990010000000101");
    sandbox::SandboxOptions options;
    options.accountAds = {{account, ads}};
    sandbox::SandboxServer server(options);
    if (const auto started = server.start(); !started)
        qFatal("the sandbox does not start: %s", qPrintable(started.error().detail));
    PlainClient client;
    std::vector<domain::InsightRow> rows;
    QUrl next = firstPage(server.url(), account);
    while (!next.isEmpty()) {
        const QJsonObject page = QJsonDocument::fromJson(client.get(next)).object();
        auto decoded = meta::decodeInsightRows(page);
        if (!decoded)
            qFatal("a page without rows: %s", qPrintable(decoded.error().detail));
        std::move(decoded->rows.begin(), decoded->rows.end(), std::back_inserter(rows));
        next = QUrl(page.value(QLatin1String("paging")).toObject().value(QLatin1String("next")).toString());
    }
    return rows;
}

} // namespace mci::bench
