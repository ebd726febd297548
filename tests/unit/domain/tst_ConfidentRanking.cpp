// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ranking.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace mci::domain;
using namespace mci::test;

namespace {

using Intervals = RankingDetail::Intervals;

InsightRow ad(const QString &id, double leads, double spend)
{
    InsightRow made = row("OUTCOME_LEADS", {{"lead", leads}});
    made.adId = id;
    made.spendMicros = std::llround(spend * 1e6);
    return made;
}

/** Thirty ads at a cost of about 30. */
std::vector<InsightRow> account()
{
    std::vector<InsightRow> rows;
    for (int i = 0; i < 30; ++i)
        rows.push_back(ad(QString::number(100 + i), 20 + 2 * (i % 5), 720));
    return rows;
}

RankingRequest request(Ranking ranking, Kpi primary = Kpi::CostPerResult, Guardrails guardrails = {0, 0, 0})
{
    RankingRequest made;
    made.ranking = ranking;
    made.primary = primary;
    made.guardrails = guardrails;
    return made;
}

RankingOutcome rank(const std::vector<InsightRow> &rows, const RankingRequest &asked,
                    Intervals intervals = Intervals::OfAll, Objective objective = Objective::Lead)
{
    InsightSelection selection;
    selection.objective = objective;
    RankingDetail detail;
    detail.intervals = intervals;
    return rankAds(rows, {}, selection, asked, detail);
}

QStringList idsOf(const std::vector<InsightRow> &rows, const RankingOutcome &outcome)
{
    QStringList ids;
    for (const RankedAd &one : outcome.top)
        ids << rows[one.row].adId;
    return ids;
}

const RankedAd &find(const std::vector<InsightRow> &rows, const RankingOutcome &outcome, const QString &id)
{
    const auto found = std::find_if(outcome.top.begin(), outcome.top.end(),
                                    [&](const RankedAd &one) { return rows[one.row].adId == id; });
    Q_ASSERT(found != outcome.top.end());
    return *found;
}

bool isFinite(const RankedAd &ad)
{
    if (ad.score && (!std::isfinite(*ad.score) || *ad.score < 0 || *ad.score > 100))
        return false;
    if (!ad.confidence)
        return true;
    const stats::Confidence &c = *ad.confidence;
    const double chance = c.chanceTopN.value_or(0);
    return std::isfinite(c.shrunk) && std::isfinite(c.low) && std::isfinite(c.high) && std::isfinite(c.pessimistic)
        && c.low <= c.high && chance >= 0 && chance <= 1 && c.chanceBeatsReference >= 0 && c.chanceBeatsReference <= 1;
}

} // namespace

class TestConfidentRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void luckDoesNotWin()
    {
        std::vector<InsightRow> rows = account();
        rows.push_back(ad(QStringLiteral("900"), 2, 20));
        rows.push_back(ad(QStringLiteral("901"), 140, 2100));
        QCOMPARE(idsOf(rows, rank(rows, request(Ranking::Kpi))).front(), QStringLiteral("900"));
        const RankingOutcome confident = rank(rows, request(Ranking::Confident));
        QCOMPARE(idsOf(rows, confident).front(), QStringLiteral("901"));
        QVERIFY(!idsOf(rows, confident).mid(0, 3).contains(QStringLiteral("900")));
    }
    void wasteRanksLast()
    {
        std::vector<InsightRow> rows = account();
        rows.push_back(ad(QStringLiteral("900"), 0, 900));
        rows.push_back(ad(QStringLiteral("901"), 0, 3));
        RankingRequest asked = request(Ranking::Confident);
        asked.topN = 500;
        const QStringList ids = idsOf(rows, rank(rows, asked));
        QCOMPARE(ids.back(), QStringLiteral("900"));
        // One that had no chance yet is not known to be bad, but not known to be good either.
        QCOMPARE(ids.at(ids.size() - 2), QStringLiteral("901"));
    }
    void ordersByThePessimisticValue_data()
    {
        QTest::addColumn<Kpi>("kpi");
        for (const Kpi kpi : {Kpi::CostPerPurchase, Kpi::Ctr, Kpi::Cpc, Kpi::ConversionRate, Kpi::PurchaseRoas})
            QTest::newRow(qPrintable(kpiName(kpi))) << kpi;
    }
    void ordersByThePessimisticValue()
    {
        QFETCH(Kpi, kpi);
        std::vector<InsightRow> rows = account();
        std::mt19937 engine(4);
        for (InsightRow &one : rows) {
            one.campaignObjective = QStringLiteral("OUTCOME_SALES");
            const double purchases = 5.0 + static_cast<double>(engine() % 40);
            one.actions = {{QStringLiteral("omni_purchase"), purchases}};
            one.actionValues = {
                {QStringLiteral("omni_purchase"), purchases * (60.0 + static_cast<double>(engine() % 80))}};
            one.clicks = 200 + engine() % 500;
        }
        RankingRequest asked = request(Ranking::Confident, kpi);
        asked.topN = 500;
        const RankingOutcome outcome = rank(rows, asked, Intervals::OfAll, Objective::Purchase);
        QCOMPARE_EQ(outcome.top.size(), rows.size());
        for (std::size_t i = 1; i < outcome.top.size(); ++i) {
            const double better = outcome.top[i - 1].confidence->pessimistic;
            const double worse = outcome.top[i].confidence->pessimistic;
            // Equal but for the precision of the keys is equal.
            QVERIFY(lowerIsBetter(kpi) ? better <= worse * (1 + 1e-6) : better >= worse * (1 - 1e-6));
        }
    }
    void sumsAreOrderedAsByKpi()
    {
        for (const Kpi kpi : {Kpi::Spend, Kpi::Impressions, Kpi::Clicks, Kpi::Conversions, Kpi::Cpm}) {
            const std::vector<InsightRow> rows = account();
            const RankingOutcome byKpi = rank(rows, request(Ranking::Kpi, kpi));
            const RankingOutcome confident = rank(rows, request(Ranking::Confident, kpi));
            QCOMPARE(idsOf(rows, confident), idsOf(rows, byKpi));
            QVERIFY(!confident.top.front().confidence);
            QVERIFY(confident.reference);
        }
    }
    void theIntervalsDoNotDependOnTheRanking()
    {
        std::vector<InsightRow> rows = account();
        rows.push_back(ad(QStringLiteral("900"), 60, 720));
        const RankingOutcome byKpi = rank(rows, request(Ranking::Kpi));
        const RankingOutcome confident = rank(rows, request(Ranking::Confident));
        QVERIFY(find(rows, byKpi, QStringLiteral("900")).confidence
                == find(rows, confident, QStringLiteral("900")).confidence);
        QVERIFY(byKpi.reference == confident.reference);
    }
    void intervalsAreForThoseWhoAskOnly()
    {
        std::vector<InsightRow> rows = account();
        rows.push_back(ad(QStringLiteral("900"), 2, 20));
        const RankingRequest asked = request(Ranking::Confident, Kpi::CostPerResult, Guardrails{});
        const RankingOutcome none = rank(rows, asked, Intervals::None);
        const RankingOutcome top = rank(rows, asked, Intervals::OfTop);
        const RankingOutcome all = rank(rows, asked, Intervals::OfAll);
        QVERIFY(!none.top.front().confidence);
        QVERIFY(top.top.front().confidence);
        QVERIFY(!top.belowMinimum.front().ad.confidence);
        QVERIFY(all.belowMinimum.front().ad.confidence);
        QCOMPARE(idsOf(rows, none), idsOf(rows, all));
        QVERIFY(all.top == top.top);
    }
    void belowTheMinimumsThereIsNoPlace()
    {
        std::vector<InsightRow> rows = account();
        rows.push_back(ad(QStringLiteral("900"), 9, 60));
        rows.back().impressions = 400;
        const RankingOutcome outcome = rank(rows, request(Ranking::Confident, Kpi::CostPerResult, Guardrails{}));
        const AdBelowMinimum &below = outcome.belowMinimum.front();
        QVERIFY(!below.ad.confidence->chanceTopN);
        QVERIFY(below.ad.confidence->badge == stats::Badge::NeedsData);
        QVERIFY(below.failed == Guardrail::MinSpend);
        QVERIFY((below.missing == Shortfall{40'000'000, 1, 600}));
    }
    void whatReachesAMinimumLacksNothing()
    {
        const InsightRow exactly = ad(QStringLiteral("1"), 10, 100);
        CountedResults ten;
        ten.count = 10;
        QVERIFY((shortfallOf(exactly, ten, {100'000'000, 10, 10'000}) == Shortfall{}));
        QVERIFY((shortfallOf(exactly, ten, {100'000'001, 10.5, 10'001}) == Shortfall{1, 0.5, 1}));
    }

    void chancesFillThePlaces()
    {
        std::vector<InsightRow> rows = account();
        rows.push_back(ad(QStringLiteral("900"), 200, 2000));
        rows.push_back(ad(QStringLiteral("901"), 20, 6000));
        RankingRequest asked = request(Ranking::Confident);
        asked.topN = 5;
        double sum = 0;
        const RankingOutcome outcome = rank(rows, asked);
        QVERIFY(find(rows, outcome, QStringLiteral("900")).confidence->badge == stats::Badge::Proven);
        for (const RankedAd &one : outcome.top)
            sum += *one.confidence->chanceTopN;
        QCOMPARE_GT(sum, 1.0);
        QCOMPARE_LE(sum, 5.0);
        asked.topN = 31;
        for (const RankedAd &one : rank(rows, asked).top)
            QCOMPARE_GE(*one.confidence->chanceTopN, 0.8);
    }
    void aPlaceForEverybodyIsCertain()
    {
        const std::vector<InsightRow> rows{ad(QStringLiteral("1"), 20, 300), ad(QStringLiteral("2"), 3, 300)};
        const RankingOutcome outcome = rank(rows, request(Ranking::Confident));
        for (const RankedAd &one : outcome.top)
            QCOMPARE(*one.confidence->chanceTopN, 1.0);
        QVERIFY(outcome.top.front().confidence->badge == stats::Badge::Proven);
        // Ten results are what is proven means.
        QVERIFY(outcome.top.back().confidence->badge == stats::Badge::NeedsData);
    }

    void oneCreative()
    {
        const std::vector<InsightRow> rows{ad(QStringLiteral("1"), 20, 300)};
        for (const Ranking ranking : {Ranking::Kpi, Ranking::Confident, Ranking::Weighted}) {
            const RankingOutcome outcome = rank(rows, request(ranking));
            QCOMPARE_EQ(outcome.top.size(), 1U);
            const auto &confidence = outcome.top.front().confidence;
            QCOMPARE(confidence->shrunk, 15.0);
            QCOMPARE_LT(confidence->low, 15.0);
            QCOMPARE_GT(confidence->high, 15.0);
            QVERIFY(confidence->prior == stats::PriorSource::Assumed);
            QCOMPARE(*outcome.reference, 15.0);
        }
    }
    void withoutAnyResultNothingIsClaimed()
    {
        std::vector<InsightRow> rows = account();
        for (InsightRow &one : rows)
            one.actions.clear();
        for (const Ranking ranking : {Ranking::Kpi, Ranking::Confident}) {
            const RankingOutcome outcome = rank(rows, request(ranking));
            QCOMPARE_EQ(outcome.top.size(), 10U);
            QVERIFY(!outcome.top.front().confidence);
            QVERIFY(!outcome.reference);
        }
        // CTR alone makes the score.
        QVERIFY(rank(rows, request(Ranking::Weighted)).top.front().score);
    }
    void nothingInNothingOut()
    {
        for (const Ranking ranking : {Ranking::Kpi, Ranking::Confident, Ranking::Weighted}) {
            const RankingOutcome outcome = rank({}, request(ranking));
            QVERIFY(outcome.top.empty());
            QVERIFY(!outcome.reference);
        }
    }
    void allBelowTheMinimums()
    {
        std::vector<InsightRow> rows = account();
        const RankingOutcome outcome =
            rank(rows, request(Ranking::Confident, Kpi::CostPerResult, {1'000'000'000'000, 0, 0}));
        QVERIFY(outcome.top.empty());
        QCOMPARE_EQ(outcome.belowMinimum.size(), rows.size());
        QCOMPARE(outcome.filteredOut.minSpend, 30);
    }
    void aChosenEventIsWhatCounts()
    {
        std::vector<InsightRow> rows = account();
        for (InsightRow &one : rows)
            one.actions.push_back({QStringLiteral("offsite_conversion.custom.7"), 3});
        rows[4].actions.back().value = 60;
        InsightSelection selection;
        selection.conversionEvent = QStringLiteral("offsite_conversion.custom.7");
        const RankingOutcome outcome = rankAds(rows, {}, selection, request(Ranking::Confident));
        QCOMPARE(outcome.top.front().row, std::size_t(4));
    }
    void strataShareOneOrder()
    {
        std::vector<InsightRow> rows = account();
        for (int i = 0; i < 30; ++i) {
            rows.push_back(ad(QString::number(500 + i), 80 + i % 3, 720));
            rows.back().attributionSetting = QStringLiteral("7d_click_1d_view");
        }
        const QStringList ids = idsOf(rows, rank(rows, request(Ranking::Confident)));
        QVERIFY(std::all_of(ids.begin(), ids.end(), [](const QString &id) { return id.startsWith(u'5'); }));
    }

    void weightsDecide()
    {
        std::vector<InsightRow> rows = account();
        rows.push_back(ad(QStringLiteral("900"), 80, 720));
        rows.back().clicks = 100;
        rows.push_back(ad(QStringLiteral("901"), 10, 720));
        rows.back().clicks = 2000;
        RankingRequest asked = request(Ranking::Weighted);
        const RankingOutcome usual = rank(rows, asked);
        QCOMPARE(idsOf(rows, usual).front(), QStringLiteral("900"));
        for (std::size_t i = 1; i < usual.top.size(); ++i)
            QCOMPARE_GE(*usual.top[i - 1].score + 1e-4, *usual.top[i].score);
        asked.weights = {{Kpi::CostPerResult, 0.1}, {Kpi::Ctr, 0.9}};
        const RankingOutcome clicks = rank(rows, asked);
        QCOMPARE(idsOf(rows, clicks).front(), QStringLiteral("901"));
        // The chance is that of a place in this ranking, the interval that of the primary KPI.
        QCOMPARE_GT(*clicks.top.front().confidence->chanceTopN, 0.9);
        QCOMPARE_GT(clicks.top.front().confidence->shrunk, *clicks.reference);
        QVERIFY(!rank(rows, request(Ranking::Confident)).top.front().score);
    }

    void answersDoNotDependOnTheOrderOfTheRows_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 2; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void answersDoNotDependOnTheOrderOfTheRows()
    {
        QFETCH(unsigned, seed);
        std::mt19937 engine(seed);
        std::vector<InsightRow> rows;
        for (int i = 0; i < 150; ++i)
            rows.push_back(oddRow(engine, i));
        std::vector<InsightRow> shuffled = rows;
        std::shuffle(shuffled.begin(), shuffled.end(), engine);
        for (const Ranking ranking : {Ranking::Kpi, Ranking::Confident, Ranking::Weighted}) {
            for (const Kpi kpi :
                 {Kpi::CostPerPurchase, Kpi::PurchaseRoas, Kpi::ConversionRate, Kpi::HoldRate, Kpi::Cpm}) {
                const RankingRequest asked = request(ranking, kpi, {50'000'000, 2, 500});
                const RankingOutcome one = rank(rows, asked, Intervals::OfAll, Objective::Purchase);
                const RankingOutcome other = rank(shuffled, asked, Intervals::OfAll, Objective::Purchase);
                QCOMPARE(idsOf(shuffled, other), idsOf(rows, one));
                QVERIFY(other.reference == one.reference);
                for (std::size_t i = 0; i < one.top.size(); ++i) {
                    QVERIFY(other.top[i].confidence == one.top[i].confidence);
                    QVERIFY(other.top[i].score == one.top[i].score);
                    QVERIFY(isFinite(one.top[i]));
                }
                for (const AdBelowMinimum &below : one.belowMinimum)
                    QVERIFY(isFinite(below.ad));
            }
        }
    }

private:
    /** Everything that an account can hold: no clicks, no money, no results, more clicks than impressions, large orders. */
    static InsightRow oddRow(std::mt19937 &engine, int index)
    {
        const auto upTo = [&engine](unsigned most) { return static_cast<qint64>(engine() % (most + 1)); };
        InsightRow made = row("OUTCOME_SALES", {});
        made.adId = QString::number(10'000 + index);
        made.attributionSetting = upTo(3) == 0 ? QStringLiteral("1d_view") : QStringLiteral("7d_click");
        made.currency = upTo(40) == 0 ? QStringLiteral("USD") : QStringLiteral("BRL");
        made.impressions = 1 + upTo(1) * upTo(2'000'000);
        made.spendMicros = upTo(4) * upTo(500) * 1'000'000;
        made.clicks = upTo(5) == 0 ? made.impressions * 2 : upTo(static_cast<unsigned>(made.impressions));
        if (upTo(6) == 0)
            made.clicks.reset();
        const auto purchases = static_cast<double>(upTo(2) * upTo(60));
        made.actions = {{QStringLiteral("omni_purchase"), purchases}};
        if (upTo(3) != 0)
            made.actionValues = {{QStringLiteral("omni_purchase"), purchases * static_cast<double>(upTo(3000))}};
        if (upTo(2) == 0) {
            made.actions.push_back({QStringLiteral("video_view"), static_cast<double>(upTo(100'000))});
            made.thruPlays = static_cast<double>(upTo(100'000));
        }
        return made;
    }
    void onlyWhatIsCountedInBurstsNeedsTheScatterOfDays()
    {
        RankingRequest asked;
        asked.primary = Kpi::CostPerResult;
        QVERIFY(usesDispersions(asked, Objective::Lead));
        asked.primary = Kpi::Spend;
        QVERIFY(!usesDispersions(asked, Objective::Lead));
        asked.ranking = Ranking::Confident;
        QVERIFY(!usesDispersions(asked, Objective::Lead));
        asked.ranking = Ranking::Weighted;
        QVERIFY(usesDispersions(asked, Objective::Lead));
        asked.weights = {{Kpi::Ctr, 1}, {Kpi::CostPerResult, 0}};
        QVERIFY(!usesDispersions(asked, Objective::Lead));
    }
};

MCI_TEST_CLASS(TestConfidentRanking);
#include "tst_ConfidentRanking.moc"
