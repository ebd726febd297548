// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ranking.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

#include <algorithm>
#include <random>

using namespace mci::domain;
using namespace mci::test;

namespace {

constexpr std::array kCampaigns{"OUTCOME_LEADS", "OUTCOME_SALES", "CONVERSIONS", "OUTCOME_APP_PROMOTION", ""};
constexpr std::array kTypes{"lead",
                            "omni_purchase",
                            "purchase",
                            "mobile_app_install",
                            "offsite_conversion.custom.1",
                            "offsite_conversion.fb_pixel_lead",
                            "video_view"};

using Engine = std::mt19937;

int upTo(Engine &engine, int most)
{
    return std::uniform_int_distribution<int>(0, most)(engine);
}

/** Small ranges, so that every kind of tie comes up. */
InsightRow randomRow(Engine &engine, int index)
{
    InsightRow made = row(kCampaigns.at(static_cast<std::size_t>(upTo(engine, 4))), {});
    made.adId = QString::number(1000 + index);
    made.adSetId = QString::number(upTo(engine, 5));
    made.impressions = upTo(engine, 4) * 500;
    made.spendMicros = upTo(engine, 4) * 50'000'000LL;
    if (upTo(engine, 3) == 0)
        made.clicks.reset();
    for (const char *type : kTypes) {
        if (upTo(engine, 2) == 0)
            made.actions.push_back({QLatin1String(type), upTo(engine, 3) * 10.0});
    }
    return made;
}

QStringList orderOf(const std::vector<InsightRow> &rows, const RankingOutcome &outcome)
{
    QStringList ids;
    for (const RankedAd &ad : outcome.top)
        ids.append(rows[ad.row].adId);
    return ids;
}

} // namespace

class TestRankingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderDoesNotDependOnTheInput_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void orderDoesNotDependOnTheInput()
    {
        QFETCH(unsigned, seed);
        Engine engine(seed);
        std::vector<InsightRow> rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back(randomRow(engine, i));
        const QHash<QString, AdSetGoal> goals{{QStringLiteral("1"), conversionGoal("1")},
                                              {QStringLiteral("2"), eventGoal("PURCHASE")},
                                              {QStringLiteral("3"), eventGoal("LEAD")}};
        for (const Objective objective : {Objective::Lead, Objective::Purchase, Objective::Install}) {
            InsightSelection selection;
            selection.objective = objective;
            RankingRequest request;
            request.topN = kLargestTopN;
            for (const Kpi kpi : kpisFor(objective)) {
                request.primary = kpi;
                checkOne(rows, goals, selection, request, engine);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
    void hundredThousandRowsAreQuick()
    {
        Engine engine(7);
        std::vector<InsightRow> rows;
        rows.reserve(100'000);
        for (int i = 0; i < 100'000; ++i)
            rows.push_back(randomRow(engine, i));
        RankingRequest request;
        request.guardrails = {0, 0, 0};
        const RankingOutcome outcome = rankAds(rows, {}, {}, request);
        QCOMPARE_EQ(outcome.top.size(), 10U);
    }

private:
    static void checkOne(const std::vector<InsightRow> &rows, const QHash<QString, AdSetGoal> &goals,
                         const InsightSelection &selection, const RankingRequest &request, Engine &engine)
    {
        const RankingOutcome outcome = rankAds(rows, goals, selection, request);
        QCOMPARE(outcome.filteredOut.total() + static_cast<int>(outcome.top.size()), outcome.considered);
        const QStringList order = orderOf(rows, outcome);
        QCOMPARE(QSet<QString>(order.begin(), order.end()).size(), order.size());

        std::vector<InsightRow> shuffled = rows;
        std::shuffle(shuffled.begin(), shuffled.end(), engine);
        const RankingOutcome again = rankAds(shuffled, goals, selection, request);
        QCOMPARE(orderOf(shuffled, again), order);
        QVERIFY(again.filteredOut == outcome.filteredOut);

        RankingRequest fewer = request;
        fewer.topN = 5;
        QCOMPARE(orderOf(rows, rankAds(rows, goals, selection, fewer)), order.mid(0, 5));
    }
};

MCI_TEST_CLASS(TestRankingProperties);
#include "tst_RankingProperties.moc"
