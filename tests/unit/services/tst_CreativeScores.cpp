// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/CreativeScores.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace mci;
using namespace mci::services;

namespace {

domain::PatternLender lenderOf(domain::Urgency urgency)
{
    domain::PatternLender lender;
    lender.patterns.approach.urgency = urgency;
    lender.patterns.approach.tone = domain::Tone::Friendly;
    lender.patterns.visual.layout = domain::Layout::Split;
    lender.patterns.confidence = {0.9, 0.9, 0.9};
    return lender;
}

/** Of a creative that has what the first lender has. */
std::vector<PartScore> scores(const std::vector<domain::PatternLender> &lenders, const domain::Brief &brief = {})
{
    MadeCreative creative;
    creative.patterns = lenders.front().patterns;
    creative.pictures.emplace_back();
    return scoresOf(creative, {}, domain::combinePatterns(lenders), lenders, brief, 1);
}

PartScore fitOf(const std::vector<domain::PatternLender> &lenders)
{
    const std::vector<PartScore> all = scores(lenders);
    return *std::find_if(all.begin(), all.end(),
                         [](const PartScore &part) { return part.part == ScorePart::PatternFit; });
}

} // namespace

class TestCreativeScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneLenderNobodyKnowsHowSure()
    {
        const PartScore fit = fitOf({lenderOf(domain::Urgency::High)});
        QCOMPARE(fit.value, 1.0);
        QVERIFY(!fit.range);
    }
    void onlyTheFitIsUncertain()
    {
        for (const PartScore &part : scores({lenderOf(domain::Urgency::High), lenderOf(domain::Urgency::None)}))
            QCOMPARE(part.range.has_value(), part.part == ScorePart::PatternFit);
    }
    void whereLendersAgreeThereIsNoDoubt()
    {
        const PartScore fit = fitOf({lenderOf(domain::Urgency::High), lenderOf(domain::Urgency::High)});
        QCOMPARE(fit.value, 1.0);
        QCOMPARE(fit.range, std::optional(ValueRange{1.0, 1.0}));
    }
    void aBrandThatAsksForNothingHasNoPart()
    {
        const std::vector<domain::PatternLender> lenders{lenderOf(domain::Urgency::High)};
        const auto hasBrand = [](const std::vector<PartScore> &all) {
            return std::any_of(all.begin(), all.end(),
                               [](const PartScore &part) { return part.part == ScorePart::Brand; });
        };
        const auto whole = [](const std::vector<PartScore> &all) {
            return std::accumulate(all.begin(), all.end(), 0.0,
                                   [](double sum, const PartScore &part) { return sum + part.weight; });
        };
        QVERIFY(!hasBrand(scores(lenders)));
        QVERIFY(std::abs(whole(scores(lenders)) - 1) < 1e-9);
        domain::Brief brief;
        brief.brand.name = QStringLiteral("Aurora");
        QVERIFY(hasBrand(scores(lenders, brief)));
        QVERIFY(std::abs(whole(scores(lenders, brief)) - 1) < 1e-9);
    }
    /** One of three has the urgency: without it the fit there is 0, without one of the others 1. */
    void theRangeIsThatOfTheJackknife()
    {
        const std::vector<domain::PatternLender> lenders{
            lenderOf(domain::Urgency::High), lenderOf(domain::Urgency::None), lenderOf(domain::Urgency::None)};
        const auto combined = domain::combinePatterns(lenders);
        const double dimensions = static_cast<double>(std::count_if(
            combined.dimensions.begin(), combined.dimensions.end(), [](const domain::CombinedDimension &one) {
                return one.dimension != domain::TagDimension::Element && !one.votes.empty();
            }));
        const PartScore fit = fitOf(lenders);
        QVERIFY(std::abs(fit.value - (1 - 0.5 / dimensions)) < 1e-9);
        const double reach = 1.2815515655446004 * 2 / (3 * dimensions);
        QVERIFY(fit.range.has_value());
        QVERIFY(std::abs(fit.range->low - (fit.value - reach)) < 1e-9);
        QVERIFY(std::abs(fit.range->high - std::min(1.0, fit.value + reach)) < 1e-9);
        QVERIFY(fit.range->low < fit.value && fit.range->high > fit.value);
    }
};

MCI_TEST_CLASS(TestCreativeScores);
#include "tst_CreativeScores.moc"
