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

const services::DimensionResults *find(const services::PatternResults &results, TagDimension dimension)
{
    for (const services::DimensionResults &one : results.dimensions) {
        if (one.dimension == dimension)
            return &one;
    }
    return nullptr;
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
            tags.insert(u"cr_%1"_s.arg(i), {i < 6 ? u"layout:grid"_s : u"layout:split"_s,
                                            i < 6 ? u"benefit:gift"_s
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
        const auto results = services::patternResults(answer(), tags());
        QCOMPARE(results.analyzed, 12);
        QCOMPARE(results.considered, 14);
        const auto *layouts = find(results, TagDimension::Layout);
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
        const auto results = services::patternResults(answer(), known);
        for (const services::TagResult &result : find(results, TagDimension::Layout)->tags) {
            if (result.tag.value == u"centered"_s)
                QVERIFY(!result.typical && !result.effect && result.creatives == 1);
        }
    }
    void whatNobodyTriedIsNamed()
    {
        const auto results = services::patternResults(answer(), tags());
        const QStringList gaps = find(results, TagDimension::Benefit)->neverTried;
        QVERIFY(gaps.contains(u"free_shipping"_s));
        QVERIFY(!gaps.contains(u"gift"_s));
        QVERIFY(!find(results, TagDimension::Layout)->neverTried.contains(u"other"_s));
    }
    void pairsAreCounted()
    {
        const auto pairs = services::tagPairs(answer(), tags(), TagDimension::Layout, TagDimension::Benefit);
        QCOMPARE(pairs.size(), std::size_t(3));
        QCOMPARE(pairs[0].first, u"grid"_s);
        QCOMPARE(pairs[0].second, u"gift"_s);
        QCOMPARE(pairs[0].creatives, 6);
        QVERIFY(pairs[1].typical && pairs[1].typical->value < pairs[0].typical->value);
    }
    void withoutPatternsThereIsNothing()
    {
        const auto results = services::patternResults(answer(), {});
        QCOMPARE(results.analyzed, 0);
        QVERIFY(results.dimensions.empty() && !results.typical);
    }
};

MCI_TEST_CLASS(TestPatternResults);
#include "tst_PatternResults.moc"
