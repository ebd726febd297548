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

const QString kAccount = QStringLiteral("act_990010000000101");

enum class Grain { Window, Day };

QUrl firstPage(const QUrl &server, Grain grain)
{
    const QStringList extended =
        grain == Grain::Day ? meta::extendedDayFields() : meta::extendedInsightFields();
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("level"), QStringLiteral("ad"));
    query.addQueryItem(QStringLiteral("limit"), grain == Grain::Day ? QStringLiteral("5000") : QStringLiteral("500"));
    query.addQueryItem(QStringLiteral("date_preset"), QStringLiteral("last_90d"));
    query.addQueryItem(QStringLiteral("fields"), (meta::coreInsightFields() + extended).join(QLatin1Char(',')));
    if (grain == Grain::Day)
        query.addQueryItem(QStringLiteral("time_increment"), QStringLiteral("1"));
    QUrl url = server;
    url.setPath(QStringLiteral("/v26.0/%1/insights").arg(kAccount));
    url.setQuery(query);
    return url;
}

std::vector<domain::InsightRow> readRows(int ads, Grain grain)
{
    sandbox::SandboxOptions options;
    options.accountAds = {{kAccount, ads}};
    sandbox::SandboxServer server(options);
    if (const auto started = server.start(); !started)
        qFatal("the sandbox does not start: %s", qPrintable(started.error().detail));
    PlainClient client;
    std::vector<domain::InsightRow> rows;
    QUrl next = firstPage(server.url(), grain);
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

} // namespace

std::vector<domain::InsightRow> sandboxRows(int ads)
{
    return readRows(ads, Grain::Window);
}

std::vector<domain::InsightRow> sandboxDayRows(int ads)
{
    return readRows(ads, Grain::Day);
}

} // namespace mci::bench
