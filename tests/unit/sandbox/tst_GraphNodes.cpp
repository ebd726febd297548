// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;

namespace {

const QString kAccount = QStringLiteral("act_990010000000101");

} // namespace

class TestGraphNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_client.isStarted()); }

    void wantsAToken()
    {
        SandboxClient client;
        client.setToken({});
        const SandboxReply refused = client.get(QStringLiteral("/v26.0/me"));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.errorCode(), 2500);
        QVERIFY(!refused.error().value(QLatin1String("fbtrace_id")).toString().isEmpty());
        const QueryItems token{{QStringLiteral("access_token"), QStringLiteral("t")}};
        QCOMPARE(client.get(QStringLiteral("/v26.0/me"), token).status, 200);
        QCOMPARE(client.get(QStringLiteral("/me"), token).status, 200);
        QCOMPARE(client
                     .post(QStringLiteral("/v26.0/me"),
                           token + QueryItems{{QStringLiteral("method"), QStringLiteral("GET")}})
                     .status,
                 200);
    }
    void pagesByCursorAndByNext()
    {
        const QueryItems items{{QStringLiteral("fields"), QStringLiteral("id,name")},
                               {QStringLiteral("limit"), QStringLiteral("5")}};
        QStringList byNext;
        QUrl next = m_client.url(QStringLiteral("/v26.0/me/adaccounts"), items);
        while (!next.isEmpty()) {
            const SandboxReply page = m_client.fetch(next);
            QVERIFY(page.data().size() <= 5);
            for (const QJsonValue &account : page.data())
                byNext.append(account.toObject().value(QLatin1String("id")).toString());
            const QString link =
                page.json().value(QLatin1String("paging")).toObject().value(QLatin1String("next")).toString();
            QVERIFY(link.isEmpty() || link.contains(QLatin1String("access_token=EAABtest")));
            next = QUrl(link);
        }
        QCOMPARE(byNext.size(), 13);
        QCOMPARE(QSet<QString>(byNext.cbegin(), byNext.cend()).size(), 13);
        const SandboxReply first = m_client.get(QStringLiteral("/v26.0/me/adaccounts"), items);
        const QString after = first.json()
                                  .value(QLatin1String("paging"))
                                  .toObject()
                                  .value(QLatin1String("cursors"))
                                  .toObject()
                                  .value(QLatin1String("after"))
                                  .toString();
        const SandboxReply second =
            m_client.get(QStringLiteral("/v26.0/me/adaccounts"), items + QueryItems{{QStringLiteral("after"), after}});
        QCOMPARE(second.data().at(0).toObject().value(QLatin1String("id")).toString(), byNext.at(5));
    }
    void refusesForeignCursorsAndFields()
    {
        const SandboxReply cursor =
            m_client.get(QStringLiteral("/v26.0/me/adaccounts"), {{QStringLiteral("after"), QStringLiteral("zzz")}});
        QCOMPARE(cursor.errorCode(), 100);
        const SandboxReply field =
            m_client.get(QStringLiteral("/v26.0/") + kAccount, {{QStringLiteral("fields"), QStringLiteral("id,nope")}});
        QCOMPARE(field.errorCode(), 100);
        QVERIFY(field.error()
                    .value(QLatin1String("message"))
                    .toString()
                    .contains(QLatin1String("nonexisting field (nope)")));
        QCOMPARE(m_client.get(QStringLiteral("/v26.0/12345")).errorSubcode(), 33);
        QCOMPARE(m_client.get(QStringLiteral("/v99.0/me")).errorCode(), 2500);
        QCOMPARE(
            m_client.get(QStringLiteral("/v26.0/me"), {{QStringLiteral("fields"), QStringLiteral("id{")}}).errorCode(),
            2500);
    }
    void expandsFields()
    {
        const SandboxReply reply =
            m_client.get(QStringLiteral("/v26.0/") + kAccount + QStringLiteral("/ads"),
                         {{QStringLiteral("limit"), QStringLiteral("2")},
                          {QStringLiteral("fields"),
                           QStringLiteral("id,campaign{id,objective},adset{promoted_object{pixel_id}},"
                                          "creative.thumbnail_width(600).thumbnail_height(600){id,thumbnail_url}")}});
        QCOMPARE(reply.data().size(), 2);
        const QJsonObject ad = reply.data().at(0).toObject();
        QVERIFY(ad.value(QLatin1String("id")).isString());
        QVERIFY(ad.value(QLatin1String("campaign")).toObject().contains(QLatin1String("objective")));
        QCOMPARE(ad.value(QLatin1String("adset")).toObject().value(QLatin1String("promoted_object")).toObject().keys(),
                 QStringList{QStringLiteral("pixel_id")});
        QVERIFY(ad.value(QLatin1String("creative"))
                    .toObject()
                    .value(QLatin1String("thumbnail_url"))
                    .toString()
                    .contains(QLatin1String("s600x600")));
        const SandboxReply nested = m_client.get(QStringLiteral("/v26.0/") + kAccount,
                                                 {{QStringLiteral("fields"), QStringLiteral("name,ads.limit(3){id}")}});
        QCOMPARE(nested.json().value(QLatin1String("ads")).toObject().value(QLatin1String("data")).toArray().size(), 3);
    }
    void filtersByStatus()
    {
        const QString path = QStringLiteral("/v26.0/") + kAccount + QStringLiteral("/ads");
        const QueryItems fields{{QStringLiteral("fields"), QStringLiteral("effective_status")},
                                {QStringLiteral("limit"), QStringLiteral("500")}};
        const SandboxReply paused = m_client.get(
            path,
            fields
                + QueryItems{
                    {QStringLiteral("filtering"),
                     QStringLiteral(R"([{"field":"ad.effective_status","operator":"IN","value":["PAUSED"]}])")}});
        QVERIFY(!paused.data().isEmpty());
        for (const QJsonValue &ad : paused.data())
            QCOMPARE(ad.toObject().value(QLatin1String("effective_status")).toString(), QStringLiteral("PAUSED"));
        for (const QJsonValue &ad : m_client.get(path, fields).data())
            QVERIFY(ad.toObject().value(QLatin1String("effective_status")).toString() != QLatin1String("ARCHIVED"));
        const SandboxReply bad =
            m_client.get(path,
                         {{QStringLiteral("filtering"),
                           QStringLiteral(R"([{"field":"ad.colour","operator":"IN","value":["red"]}])")}});
        QCOMPARE(bad.errorCode(), 100);
    }
    void answersIdsAndBatch()
    {
        const SandboxReply ads = m_client.get(QStringLiteral("/v26.0/") + kAccount + QStringLiteral("/ads"),
                                              {{QStringLiteral("limit"), QStringLiteral("3")}});
        QStringList ids;
        for (const QJsonValue &ad : ads.data())
            ids.append(ad.toObject().value(QLatin1String("id")).toString());
        const SandboxReply byIds = m_client.get(
            QStringLiteral("/v26.0/"),
            {{QStringLiteral("ids"), ids.join(u',')}, {QStringLiteral("fields"), QStringLiteral("name,creative{id}")}});
        QCOMPARE(byIds.json().size(), 3);
        QCOMPARE(m_client.get(QStringLiteral("/v26.0/"), {{QStringLiteral("ids"), ids.first() + QStringLiteral(",9")}})
                     .errorCode(),
                 803);

        const QJsonArray batch{
            QJsonObject{{QStringLiteral("method"), QStringLiteral("GET")},
                        {QStringLiteral("relative_url"), ids.at(0) + QStringLiteral("?fields=name")}},
            QJsonObject{{QStringLiteral("method"), QStringLiteral("GET")},
                        {QStringLiteral("relative_url"), QStringLiteral("v26.0/777")}}};
        const SandboxReply answers = m_client.post(
            QStringLiteral("/v26.0/"),
            {{QStringLiteral("include_headers"), QStringLiteral("true")},
             {QStringLiteral("batch"), QString::fromUtf8(QJsonDocument(batch).toJson(QJsonDocument::Compact))}});
        const QJsonArray list = QJsonDocument::fromJson(answers.body).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).toObject().value(QLatin1String("code")).toInt(), 200);
        QVERIFY(QJsonDocument::fromJson(list.at(0).toObject().value(QLatin1String("body")).toString().toUtf8())
                    .object()
                    .contains(QLatin1String("name")));
        QVERIFY(!list.at(0).toObject().value(QLatin1String("headers")).toArray().isEmpty());
        QCOMPARE(list.at(1).toObject().value(QLatin1String("code")).toInt(), 400);
    }
    void sendsUsageAndVersionHeaders()
    {
        const SandboxReply reply = m_client.get(QStringLiteral("/v20.0/") + kAccount + QStringLiteral("/insights"));
        QCOMPARE(reply.headers.value("facebook-api-version"), QByteArray("v25.0"));
        QVERIFY(!reply.headers.value("x-fb-trace-id").isEmpty());
        const QJsonObject usage = QJsonDocument::fromJson(reply.headers.value("x-business-use-case-usage")).object();
        const QJsonObject entry = usage.value(kAccount.mid(4)).toArray().at(0).toObject();
        QCOMPARE(entry.value(QLatin1String("type")).toString(), QStringLiteral("ads_insights"));
        QCOMPARE(entry.value(QLatin1String("estimated_time_to_regain_access")).toInt(), 0);
        QVERIFY(reply.headers.contains("x-app-usage"));
        QVERIFY(reply.headers.contains("x-ad-account-usage"));
        QVERIFY(reply.headers.contains("x-fb-ads-insights-throttle"));
    }
    void splitsAdsOverAccounts()
    {
        sandbox::SandboxOptions options;
        options.ads = 120;
        options.accountAds = {{kAccount, 7}};
        SandboxClient client(options);
        int total = 0;
        for (const QJsonValue &account : client.get(QStringLiteral("/v26.0/me/adaccounts")).data()) {
            const QString id = account.toObject().value(QLatin1String("id")).toString();
            const qsizetype ads =
                client
                    .get(QStringLiteral("/v26.0/") + id + QStringLiteral("/ads"),
                         {{QStringLiteral("limit"), QStringLiteral("500")},
                          {QStringLiteral("effective_status"),
                           QStringLiteral(R"(["ACTIVE","PAUSED","ARCHIVED","WITH_ISSUES","CAMPAIGN_PAUSED"])")}})
                    .data()
                    .size();
            if (id == kAccount)
                QCOMPARE(ads, 7);
            else
                total += static_cast<int>(ads);
        }
        QVERIFY2(total > 80 && total < 120, qPrintable(QString::number(total)));
    }

private:
    SandboxClient m_client;
};

MCI_TEST_CLASS(TestGraphNodes);
#include "tst_GraphNodes.moc"
