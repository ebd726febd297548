// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/CombinedPatterns.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain;

namespace {

PatternLender lender(Urgency urgency, Tone tone, std::optional<double> chance = 0.8)
{
    PatternLender one;
    one.patterns.approach.urgency = urgency;
    one.patterns.approach.tone = tone;
    one.patterns.approach.benefit = Benefit::Discount;
    one.patterns.visual.layout = Layout::Split;
    one.patterns.visual.palette = {{QStringLiteral("#FF0000"), 0.6}, {QStringLiteral("#FFFFFF"), 0.4}};
    one.patterns.confidence = {0.9, 0.9, 0.9};
    one.chanceOfBetter = chance;
    return one;
}

PatternVote vote(const CombinedPatterns &combined, TagDimension dimension, const char *value)
{
    for (const PatternVote &one : combined.of(dimension)->votes) {
        if (one.value == QLatin1String(value))
            return one;
    }
    return {};
}

} // namespace

class TestCombinedPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNobodyNothing()
    {
        const CombinedPatterns combined = combinePatterns({});
        QVERIFY(combined.dimensions.empty());
        QVERIFY(combined.palette.empty());
        QCOMPARE(combined.of(TagDimension::Tone), nullptr);
        QCOMPARE(combined.chosen(TagDimension::Tone), QString());
    }

    void whatAllHaveIsChosenWithoutDispute()
    {
        const CombinedPatterns combined =
            combinePatterns({lender(Urgency::High, Tone::Friendly), lender(Urgency::High, Tone::Friendly)});
        QCOMPARE(combined.chosen(TagDimension::Urgency), QStringLiteral("high"));
        QVERIFY(!combined.of(TagDimension::Urgency)->isDisputed());
        QCOMPARE(vote(combined, TagDimension::Urgency, "high").share, 1.0);
    }

    void threeOfFourAreToldAsSuch()
    {
        const CombinedPatterns combined =
            combinePatterns({lender(Urgency::High, Tone::Friendly), lender(Urgency::High, Tone::Playful),
                             lender(Urgency::None, Tone::Luxury), lender(Urgency::High, Tone::Urgent)});
        const CombinedDimension &urgency = *combined.of(TagDimension::Urgency);
        QCOMPARE(urgency.asked, 4);
        QCOMPARE(urgency.votes.front().value, QStringLiteral("high"));
        QCOMPARE(urgency.votes.front().lenders, 3);
        QCOMPARE(urgency.votes.front().share, 0.75);
        QVERIFY(urgency.isDisputed());
        QCOMPARE(urgency.chosen, QStringList{QStringLiteral("high")});
        // Four that say four things leave the question open.
        QCOMPARE(combined.chosen(TagDimension::Tone), QString());
        QVERIFY(combined.of(TagDimension::Tone)->isDisputed());
    }

    void theBetterOneWeighsMore()
    {
        const CombinedPatterns combined =
            combinePatterns({lender(Urgency::High, Tone::Friendly, 0.95), lender(Urgency::None, Tone::Luxury, 0.2),
                             lender(Urgency::None, Tone::Luxury, 0.2)});
        QCOMPARE(combined.chosen(TagDimension::Urgency), QStringLiteral("high"));
        // One that nobody can rank counts half.
        const CombinedPatterns unknown = combinePatterns(
            {lender(Urgency::High, Tone::Friendly, std::nullopt), lender(Urgency::None, Tone::Luxury, 1)});
        QCOMPARE(unknown.chosen(TagDimension::Urgency), QStringLiteral("none"));
        QVERIFY(std::abs(vote(unknown, TagDimension::Urgency, "high").share - 1.0 / 3) < 1e-9);
    }

    void theSurerOneWeighsMore()
    {
        PatternLender unsure = lender(Urgency::None, Tone::Luxury);
        unsure.patterns.confidence.approach = 0.3;
        const CombinedPatterns combined = combinePatterns({unsure, lender(Urgency::High, Tone::Friendly)});
        QCOMPARE(combined.chosen(TagDimension::Urgency), QStringLiteral("high"));
    }

    void onlyWhatIsLentIsTaken()
    {
        PatternLender picture = lender(Urgency::High, Tone::Friendly);
        picture.layers = {PatternLayer::Visual};
        PatternLender words = lender(Urgency::None, Tone::Luxury);
        words.layers = {PatternLayer::Approach};
        words.patterns.visual.layout = Layout::Grid;
        words.patterns.visual.palette = {{QStringLiteral("#0000FF"), 1}};
        const CombinedPatterns combined = combinePatterns({picture, words});
        QCOMPARE(combined.chosen(TagDimension::Urgency), QStringLiteral("none"));
        QCOMPARE(combined.chosen(TagDimension::Layout), QStringLiteral("split"));
        QCOMPARE(combined.of(TagDimension::Layout)->asked, 1);
        QCOMPARE(combined.palette.front().hex, QStringLiteral("#FF0000"));
        QCOMPARE(combined.palette.size(), 2U);
    }

    void whoSaysNothingOfADimensionIsAskedAllTheSame()
    {
        PatternLender other = lender(Urgency::High, Tone::Friendly);
        other.patterns.visual.layout = Layout::Other;
        other.patterns.visual.elements = {};
        PatternLender split = lender(Urgency::High, Tone::Friendly);
        split.patterns.visual.elements = {Element::Logo};
        const CombinedPatterns combined = combinePatterns({split, other, other, other});
        const CombinedDimension &layout = *combined.of(TagDimension::Layout);
        QCOMPARE(layout.asked, 4);
        QCOMPARE(layout.votes.size(), 1U);
        QCOMPARE(layout.votes.front().share, 0.25);
        QCOMPARE(layout.chosen, QStringList());
        QVERIFY(layout.isDisputed());
        QCOMPARE(combined.of(TagDimension::Element)->asked, 4);
        QCOMPARE(combined.of(TagDimension::Element)->chosen, QStringList());

        const CombinedPatterns most = combinePatterns({split, split, split, other});
        QCOMPARE(most.chosen(TagDimension::Layout), QStringLiteral("split"));
        QCOMPARE(most.of(TagDimension::Layout)->asked, 4);
        QCOMPARE(most.of(TagDimension::Layout)->votes.front().lenders, 3);
        QVERIFY(most.of(TagDimension::Layout)->isDisputed());
    }

    void severalElementsCanBeChosen()
    {
        PatternLender one = lender(Urgency::High, Tone::Friendly);
        one.patterns.visual.elements = {Element::Product, Element::Logo};
        PatternLender two = one;
        two.patterns.visual.elements = {Element::Product, Element::Logo, Element::Price};
        const CombinedDimension elements = *combinePatterns({one, two}).of(TagDimension::Element);
        QCOMPARE(QSet<QString>(elements.chosen.begin(), elements.chosen.end()),
                 (QSet<QString>{QStringLiteral("product"), QStringLiteral("logo")}));
    }

    void nearColoursAreOne()
    {
        PatternLender one = lender(Urgency::High, Tone::Friendly);
        PatternLender two = one;
        two.patterns.visual.palette = {{QStringLiteral("#F40404"), 0.5}, {QStringLiteral("#00FF00"), 0.5}};
        const CombinedPatterns combined = combinePatterns({one, two});
        QCOMPARE(combined.palette.size(), 3U);
        QCOMPARE(combined.palette.front().hex, QStringLiteral("#FF0000"));
        QVERIFY(std::abs(combined.palette.front().share - 0.55) < 1e-9);
    }
};

MCI_TEST_CLASS(TestCombinedPatterns);
#include "tst_CombinedPatterns.moc"
