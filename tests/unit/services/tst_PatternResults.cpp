// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PatternResults.h"
#include "support/TestMain.h"

using namespace mci;
using namespace Qt::Literals::StringLiterals;
using domain::TagDimension;

namespace {

services::CreativeOverviewAnswer answerOf(const std::vector<double> &returns)
{
    services::CreativeOverviewAnswer answer;
    answer.top.selection.ranking.primary = domain::Kpi::PurchaseRoas;
    for (std::size_t i = 0; i < returns.size(); ++i) {
        services::TopCreative item;
        item.creative.id = u"cr_%1"_s.arg(i);
        item.row.spendMicros = 100'000'000;
        item.ranked.kpis.set(domain::Kpi::PurchaseRoas, returns[i]);
        answer.top.creatives.push_back(std::move(item));
    }
    return answer;
}

services::PatternResults resultsOf(const services::CreativeOverviewAnswer &answer, const services::CreativeTagMap &tags)
{
    return services::patternResults(answer, tags, services::dashboardFacts(answer, nullptr, tags).tags);
}

} // namespace

class TestPatternResults : public QObject
{
    Q_OBJECT

    /** Six with a grid and a gift, six split of which half have a discount; two that nobody looked at. */
    static services::CreativeTagMap tags()
    {
        services::CreativeTagMap tags;
        for (int i = 0; i < 12; ++i)
            tags.insert(u"cr_%1"_s.arg(i),
                        {i < 6 ? u"layout:grid"_s : u"layout:split"_s,
                         i < 6       ? u"benefit:gift"_s
                             : i % 2 ? u"benefit:discount"_s
                                     : u"benefit:none"_s});
        return tags;
    }
    static services::CreativeOverviewAnswer answer()
    {
        return answerOf({4, 4.2, 3.8, 4.1, 3.9, 4, 2, 2.2, 1.8, 2.1, 1.9, 2, 50, 60});
    }

private Q_SLOTS:
    void eachTagHasItsTypicalResult()
    {
        const auto results = resultsOf(answer(), tags());
        QCOMPARE(results.analyzed(), 12);
        QCOMPARE(results.considered, 14);
        const auto *layouts = results.find(TagDimension::Layout);
        QVERIFY(layouts);
        QCOMPARE(layouts->tags.size(), std::size_t(2));
        const services::TagResult &grid = layouts->tags.front();
        QCOMPARE(grid.tag.value, u"grid"_s);
        QCOMPARE(grid.creatives, 6);
        QCOMPARE(grid.spendShare, 0.5);
        QVERIFY(grid.typical && std::abs(grid.typical->value - 4) < 0.01);
        QVERIFY(grid.typical->low < 4 && grid.typical->high > 4);
        QVERIFY(grid.effect && grid.effect->clear && grid.effect->effect > 0.5);
        QVERIFY(results.typical && results.typical->value > 2.5 && results.typical->value < 3.1);
    }
    void tooFewHaveNoFigure()
    {
        auto known = tags();
        known[u"cr_0"_s] = {u"layout:centered"_s};
        const auto results = resultsOf(answer(), known);
        for (const services::TagResult &result : results.find(TagDimension::Layout)->tags) {
            if (result.tag.value == u"centered"_s)
                QVERIFY(!result.typical && !result.effect && result.creatives == 1);
        }
    }
    void whatNobodyTriedIsNamed()
    {
        const auto results = resultsOf(answer(), tags());
        const QStringList gaps = results.find(TagDimension::Benefit)->neverTried;
        QVERIFY(gaps.contains(u"free_shipping"_s));
        QVERIFY(!gaps.contains(u"gift"_s));
        QVERIFY(!results.find(TagDimension::Layout)->neverTried.contains(u"other"_s));
    }
    void pairsAreCounted()
    {
        const auto results = resultsOf(answer(), tags());
        const auto pairs = services::tagPairs(results, TagDimension::Layout, TagDimension::Benefit);
        QCOMPARE(pairs.size(), std::size_t(3));
        QCOMPARE(pairs[0].first.value, u"grid"_s);
        QCOMPARE(pairs[0].second.value, u"gift"_s);
        QCOMPARE(pairs[0].creatives, 6);
        QVERIFY(pairs[1].typical && pairs[1].typical->value < pairs[0].typical->value);
    }
    void goodTagsThatNeverMetAreNamed()
    {
        // Grid goes well with one half and "luxury" with the other: no creative has both.
        services::CreativeTagMap known;
        std::vector<double> returns;
        for (int i = 0; i < 30; ++i) {
            const bool isGrid = i < 8;
            const bool isLuxury = i >= 8 && i < 16;
            known.insert(
                u"cr_%1"_s.arg(i),
                {isGrid ? u"layout:grid"_s : u"layout:split"_s, isLuxury ? u"tone:luxury"_s : u"tone:playful"_s});
            returns.push_back((isGrid || isLuxury ? 8 : 1) + 0.01 * i);
        }
        const auto results = resultsOf(answerOf(returns), known);
        QCOMPARE(results.untriedPairs.size(), std::size_t(1));
        QCOMPARE(results.untriedPairs.front().first.value, u"grid"_s);
        QCOMPARE(results.untriedPairs.front().second.value, u"luxury"_s);
    }
    void withoutPatternsThereIsNothing()
    {
        const auto results = resultsOf(answer(), {});
        QCOMPARE(results.analyzed(), 0);
        QVERIFY(results.dimensions.empty() && !results.typical);
    }
};

MCI_TEST_CLASS(TestPatternResults);
#include "tst_PatternResults.moc"
