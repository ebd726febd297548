// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonReader.h"
#include "domain/Ranking.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace mci;
using namespace mci::domain;

namespace {

const QString kEvent = QStringLiteral("offsite_conversion.custom.2049001785656250");

std::vector<QJsonObject> readLines(const QString &path)
{
    std::vector<QJsonObject> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines.push_back(QJsonDocument::fromJson(file.readLine()).object());
    return lines;
}

void addActions(InsightRow &row, const QJsonArray &actions)
{
    for (const QJsonValue &entry : actions) {
        const QJsonObject action = entry.toObject();
        const QString type = json::string(action, QLatin1String("action_type"));
        const double value = json::number(action.value(QLatin1String("value"))).value_or(0);
        const auto found =
            std::find_if(row.actions.begin(), row.actions.end(), [&](const ActionStat &s) { return s.type == type; });
        if (found == row.actions.end())
            row.actions.push_back({type, value});
        else
            found->value += value;
    }
}

} // namespace

/** One real account from May and June 2026, without promoted objects and without Meta's results field. */
class TestRecordedAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!m_rows.empty())
            return;
        const QDir folder(QStringLiteral(MCI_SOURCE_DIR "/../shared/fixtures/recorded-account"));
        if (!folder.exists())
            QSKIP("the recorded account is not beside this checkout: its numbers are not checked");
        QHash<QString, QString> objectives;
        for (const QJsonObject &campaign : readLines(folder.filePath(QStringLiteral("campaigns.jsonl"))))
            objectives.insert(json::string(campaign, QLatin1String("id")),
                              json::string(campaign, QLatin1String("objective")));
        QMap<QString, InsightRow> ads;
        for (const QJsonObject &day : readLines(folder.filePath(QStringLiteral("insights_daily.jsonl")))) {
            InsightRow &ad = ads[json::string(day, QLatin1String("ad_id"))];
            ad.adId = json::string(day, QLatin1String("ad_id"));
            ad.adSetId = json::string(day, QLatin1String("adset_id"));
            ad.campaignObjective = objectives.value(json::string(day, QLatin1String("campaign_id")));
            ad.impressions += json::integer(day.value(QLatin1String("impressions"))).value_or(0);
            ad.spendMicros += json::micros(day.value(QLatin1String("spend"))).value_or(0);
            ad.clicks = ad.clicks.value_or(0) + json::integer(day.value(QLatin1String("clicks"))).value_or(0);
            addActions(ad, day.value(QLatin1String("actions")).toArray());
        }
        m_rows.assign(ads.cbegin(), ads.cend());
        QCOMPARE_EQ(m_rows.size(), 40U);
    }
    void plainLeadCountingFindsNothing()
    {
        for (const InsightRow &row : m_rows)
            QVERIFY(countResults(row, Objective::Lead, {}, nullptr) == CountedResults{});
        QVERIFY(rankAds(m_rows, {}, {}, {}).top.empty());
    }
    void theChosenEventFindsWhatWasBought()
    {
        InsightSelection selection;
        selection.conversionEvent = kEvent;
        RankingRequest request;
        request.topN = kLargestTopN;
        request.guardrails = {0, 0, 0};
        const RankingOutcome all = rankAds(m_rows, {}, selection, request);
        qint64 spendMicros = 0;
        double conversions = 0;
        int adsWithResults = 0;
        for (const RankedAd &ad : all.top) {
            spendMicros += m_rows[ad.row].spendMicros;
            conversions += ad.results.count;
            adsWithResults += ad.results.count > 0 ? 1 : 0;
        }
        QCOMPARE(spendMicros, 4'380'650'000);
        QCOMPARE(conversions, 43.0);
        QCOMPARE(adsWithResults, 11);
    }
    void oneAdSurvivesTheDefaultGuardrails()
    {
        InsightSelection selection;
        selection.conversionEvent = kEvent;
        const RankingOutcome outcome = rankAds(m_rows, {}, selection, {});
        QCOMPARE_EQ(outcome.top.size(), 1U);
        QCOMPARE(m_rows[outcome.top.front().row].spendMicros, 426'400'000);
        QCOMPARE(outcome.top.front().results.count, 14.0);
        QCOMPARE(outcome.filteredOut.otherObjective, 0);
        QCOMPARE(outcome.filteredOut.total() + 1, outcome.considered);
    }

private:
    std::vector<InsightRow> m_rows;
};

MCI_TEST_CLASS(TestRecordedAccount);
#include "tst_RecordedAccount.moc"
