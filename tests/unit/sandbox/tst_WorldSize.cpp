// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

using namespace mci;
using namespace mci::sandbox;
using namespace mci::test;

/** Start times and page times are printed; the limits leave room for a busy machine and for sanitizers. */
class TestWorldSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsQuickly_data()
    {
        QTest::addColumn<int>("ads");
        QTest::addColumn<qint64>("limitMs");
        QTest::newRow("300 ads") << 300 << qint64{1000};
        QTest::newRow("10000 ads") << 10'000 << qint64{3000};
    }
    void startsQuickly()
    {
        QFETCH(int, ads);
        QFETCH(qint64, limitMs);
        SandboxOptions options;
        options.ads = ads;
        SandboxServer server(options);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(server.start().has_value());
        const qint64 ms = timer.elapsed();
        qInfo("start with %d ads: %lld ms", ads, static_cast<long long>(ms));
        QVERIFY2(ms < limitMs, qPrintable(QString::number(ms)));
    }
    void pagesABigAccountQuickly()
    {
        SandboxOptions options;
        options.accountAds = {{QStringLiteral("act_990010000000101"), 10'000}};
        SandboxClient client(options);
        QUrl next = client.url(
            QStringLiteral("/v26.0/act_990010000000101/insights"),
            {{QStringLiteral("level"), QStringLiteral("ad")},
             {QStringLiteral("limit"), QStringLiteral("500")},
             {QStringLiteral("fields"),
              QStringLiteral(
                  "ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,objective,optimization_goal,impressions,"
                  "reach,frequency,clicks,inline_link_clicks,ctr,cpc,cpm,spend,actions,action_values,purchase_roas,"
                  "results")}});
        QSet<QString> ads;
        qint64 best = 1'000'000;
        int pages = 0;
        while (!next.isEmpty()) {
            QElapsedTimer timer;
            timer.start();
            const SandboxReply page = client.fetch(next);
            best = std::min(best, timer.elapsed());
            ++pages;
            for (const QJsonValue &row : page.data())
                ads.insert(row.toObject().value(QLatin1String("ad_id")).toString());
            next = QUrl(page.json().value(QLatin1String("paging")).toObject().value(QLatin1String("next")).toString());
        }
        qInfo("%lld rows in %d pages; the quickest page took %lld ms", static_cast<long long>(ads.size()), pages,
              static_cast<long long>(best));
        QVERIFY(ads.size() > 5000);
        QCOMPARE(pages, static_cast<int>((ads.size() + 499) / 500));
        QVERIFY(best < 500);
    }
};

MCI_TEST_CLASS(TestWorldSize);
#include "tst_WorldSize.moc"
