// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "support/ManualClock.h"
#include "support/TestMain.h"

#include <numeric>

using namespace mci;
using namespace mci::test;

namespace {

const QString kAccount = QStringLiteral("act_990010000000101");
const QString kInsights = QStringLiteral("/v26.0/act_990010000000101/insights");
const QString kFields = QStringLiteral(
    "ad_id,adset_id,campaign_id,objective,impressions,clicks,inline_link_clicks,reach,spend,actions,action_values");

double number(const QJsonObject &row, const char *key)
{
    return row.value(QLatin1String(key)).toString().toDouble();
}

/** Sums of a column over rows, by ad; `type` looks into actions. */
QMap<QString, double> sums(const QJsonArray &rows, const char *key, const QString &type = {})
{
    QMap<QString, double> result;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        double &sum = result[row.value(QLatin1String("ad_id")).toString()];
        if (type.isEmpty())
            sum += number(row, key);
        for (const QJsonValue &action : row.value(QLatin1String(key)).toArray()) {
            if (action.toObject().value(QLatin1String("action_type")).toString() == type)
                sum += number(action.toObject(), "value");
        }
    }
    return result;
}

double total(const QMap<QString, double> &byAd)
{
    double sum = 0;
    for (const double value : byAd)
        sum += value;
    return sum;
}

bool closeTo(double a, double b)
{
    return std::abs(a - b) < 0.005;
}

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_client.isStarted()); }

    void daysAddUpToTheWindow()
    {
        const QJsonArray window = rows({});
        const QJsonArray days = rows({{QStringLiteral("time_increment"), QStringLiteral("1")}});
        QVERIFY(window.size() > 20);
        QVERIFY(days.size() > window.size());
        for (const char *key : {"impressions", "clicks", "inline_link_clicks"})
            QCOMPARE(sums(days, key), sums(window, key));
        const auto daySpend = sums(days, "spend");
        const auto windowSpend = sums(window, "spend");
        for (auto it = windowSpend.cbegin(); it != windowSpend.cend(); ++it)
            QVERIFY2(closeTo(daySpend.value(it.key()), it.value()), qPrintable(it.key()));
        for (const char *type : {"purchase", "link_click", "onsite_conversion.lead_grouped", "video_view"})
            QCOMPARE(sums(days, "actions", QLatin1String(type)), sums(window, "actions", QLatin1String(type)));
    }
    void levelsAddUpToTheAccount()
    {
        const double account = total(sums(rows({{QStringLiteral("level"), QStringLiteral("account")}}), "spend"));
        for (const char *level : {"ad", "adset", "campaign"})
            QVERIFY(closeTo(total(sums(rows({{QStringLiteral("level"), QLatin1String(level)}}), "spend")), account));
        QVERIFY(account > 1000);
    }
    void figuresArePossible()
    {
        for (const QJsonValue &value : rows({})) {
            const QJsonObject row = value.toObject();
            QVERIFY(row.value(QLatin1String("spend")).isString());
            QVERIFY(number(row, "impressions") >= number(row, "clicks"));
            QVERIFY(number(row, "clicks") >= number(row, "inline_link_clicks"));
            QVERIFY(number(row, "impressions") >= number(row, "reach"));
            QVERIFY(number(row, "reach") >= 1);
        }
    }
    void aliasesAgree()
    {
        const QJsonArray window = rows({});
        const auto omni = sums(window, "actions", QStringLiteral("omni_purchase"));
        QCOMPARE(sums(window, "actions", QStringLiteral("offsite_conversion.fb_pixel_purchase")), omni);
        QVERIFY(total(omni) > 100);
        QVERIFY(total(sums(window, "action_values", QStringLiteral("omni_purchase"))) > total(omni));
    }
    void sameSeedSameFigures()
    {
        SandboxClient again({}, &m_clock);
        sandbox::SandboxOptions other;
        other.seed = 2;
        SandboxClient different(other, &m_clock);
        const QueryItems items{{QStringLiteral("level"), QStringLiteral("ad")},
                               {QStringLiteral("fields"), kFields},
                               {QStringLiteral("limit"), QStringLiteral("500")}};
        const QByteArray mine = m_client.get(kInsights, items).body;
        QCOMPARE(again.get(kInsights, items).data(), m_client.get(kInsights, items).data());
        QVERIFY(different.get(kInsights, items).body != mine);
    }
    void daysEndYesterdayInTheAccountsZone()
    {
        // 2026-11-24T01:30Z is still the 23rd in São Paulo.
        m_clock.set(fromEpochSeconds(1795483800));
        SandboxClient client({}, &m_clock);
        const SandboxReply reply = client.get(
            kInsights,
            {{QStringLiteral("time_increment"), QStringLiteral("1")},
             {QStringLiteral("time_range"), QStringLiteral(R"({"since":"2026-11-20","until":"2026-11-30"})")}});
        QCOMPARE(reply.data().size(), 3);
        QCOMPARE(reply.data().last().toObject().value(QLatin1String("date_start")).toString(),
                 QStringLiteral("2026-11-22"));
    }
    void filtersRowsAndActions()
    {
        const QJsonArray all = rows({});
        const QString campaign = all.first().toObject().value(QLatin1String("campaign_id")).toString();
        const QJsonArray some =
            rows({{QStringLiteral("filtering"),
                   QStringLiteral(R"([{"field":"campaign.id","operator":"IN","value":["%1"]},)"
                                  R"({"field":"impressions","operator":"GREATER_THAN","value":5000},)"
                                  R"({"field":"action_type","operator":"IN","value":["purchase"]}])")
                       .arg(campaign)}});
        QVERIFY(!some.isEmpty());
        QVERIFY(some.size() < all.size());
        for (const QJsonValue &value : some) {
            const QJsonObject row = value.toObject();
            QCOMPARE(row.value(QLatin1String("campaign_id")).toString(), campaign);
            QVERIFY(number(row, "impressions") > 5000);
            for (const QJsonValue &action : row.value(QLatin1String("actions")).toArray())
                QCOMPARE(action.toObject().value(QLatin1String("action_type")).toString(), QStringLiteral("purchase"));
        }
    }
    void refusesBadQueries_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("field") << QStringLiteral("fields") << QStringLiteral("ad_id,colour") << 100;
        QTest::newRow("level") << QStringLiteral("level") << QStringLiteral("planet") << 100;
        QTest::newRow("too old") << QStringLiteral("time_range")
                                 << QStringLiteral(R"({"since":"2020-01-01","until":"2020-02-01"})") << 3018;
        QTest::newRow("backwards") << QStringLiteral("time_range")
                                   << QStringLiteral(R"({"since":"2026-11-10","until":"2026-11-01"})") << 100;
        QTest::newRow("preset") << QStringLiteral("date_preset") << QStringLiteral("last_blue_moon") << 100;
    }
    void refusesBadQueries()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QTEST(m_client.get(kInsights, {{key, value}}).errorCode(), "code");
    }
    void asyncReportEndsWithTheSameRows()
    {
        const QueryItems items{{QStringLiteral("level"), QStringLiteral("ad")}, {QStringLiteral("fields"), kFields}};
        const QString id = m_client.post(kInsights, items).json().value(QLatin1String("report_run_id")).toString();
        QVERIFY(!id.isEmpty());
        const QString path = QStringLiteral("/v26.0/") + id;
        QVERIFY(m_client.get(path + QStringLiteral("/insights")).errorCode() != 0);
        QStringList states;
        int percent = 0;
        while (percent < 100 && states.size() < 10) {
            const QJsonObject state = m_client.get(path).json();
            QVERIFY(state.value(QLatin1String("async_percent_completion")).toInt() >= percent);
            percent = state.value(QLatin1String("async_percent_completion")).toInt();
            states.append(state.value(QLatin1String("async_status")).toString());
        }
        QCOMPARE(states.first(), QStringLiteral("Job Not Started"));
        QCOMPARE(states.last(), QStringLiteral("Job Completed"));
        const QueryItems limit{{QStringLiteral("limit"), QStringLiteral("500")}};
        QCOMPARE(m_client.get(path + QStringLiteral("/insights"), limit).data(),
                 m_client.get(kInsights, items + limit).data());
    }
    void customConversionsAreWhatTheAdSetSays()
    {
        const QString account = QStringLiteral("/v26.0/act_990060000000601");
        QString custom;
        QString adSet;
        for (const QJsonValue &value : m_client
                                           .get(account + QStringLiteral("/adsets"),
                                                {{QStringLiteral("fields"), QStringLiteral("promoted_object")}})
                                           .data()) {
            const QString id = value.toObject()
                                   .value(QLatin1String("promoted_object"))
                                   .toObject()
                                   .value(QLatin1String("custom_conversion_id"))
                                   .toString();
            if (!id.isEmpty()) {
                custom = id;
                adSet = value.toObject().value(QLatin1String("id")).toString();
            }
        }
        QVERIFY(!custom.isEmpty());
        const QJsonArray rows = m_client
                                    .get(QStringLiteral("/v26.0/%1/insights").arg(adSet),
                                         {{QStringLiteral("fields"), QStringLiteral("ad_id,actions")}})
                                    .data();
        QVERIFY(total(sums(rows, "actions", QStringLiteral("offsite_conversion.custom.") + custom)) > 0);
        QCOMPARE(total(sums(rows, "actions", QStringLiteral("lead"))), 0.0);
    }
    void spendIsConcentrated()
    {
        std::vector<double> spends;
        for (const QJsonValue &value : rows({}))
            spends.push_back(number(value.toObject(), "spend"));
        std::sort(spends.begin(), spends.end(), std::greater<>());
        const auto fifth = static_cast<std::ptrdiff_t>(spends.size() / 5);
        const double top = std::accumulate(spends.begin(), spends.begin() + fifth, 0.0);
        const double all = std::accumulate(spends.begin(), spends.end(), 0.0);
        QVERIFY2(top / all > 0.45 && top / all < 0.95, qPrintable(QString::number(top / all)));
    }
    void legacyObjectivesAreThere()
    {
        QSet<QString> objectives;
        for (const QJsonValue &value : m_client
                                           .get(QStringLiteral("/v26.0/act_990030000000301/campaigns"),
                                                {{QStringLiteral("fields"), QStringLiteral("objective")}})
                                           .data())
            objectives.insert(value.toObject().value(QLatin1String("objective")).toString());
        QVERIFY(objectives.contains(QStringLiteral("LEAD_GENERATION")));
        QVERIFY(objectives.contains(QStringLiteral("OUTCOME_LEADS")));
    }

private:
    QJsonArray rows(const QueryItems &more)
    {
        QueryItems items{{QStringLiteral("fields"), kFields}, {QStringLiteral("limit"), QStringLiteral("5000")}};
        if (std::none_of(more.cbegin(), more.cend(),
                         [](const auto &item) { return item.first == QLatin1String("level"); }))
            items.append({QStringLiteral("level"), QStringLiteral("ad")});
        return m_client.get(kInsights, items + more).data();
    }

    ManualClock m_clock;
    SandboxClient m_client{{}, &m_clock};
};

MCI_TEST_CLASS(TestInsights);
#include "tst_Insights.moc"
