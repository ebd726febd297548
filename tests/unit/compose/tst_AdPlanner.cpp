// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdPlanner.h"
#include "compose/LayoutCatalog.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::compose;

class TestAdPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variationsDifferInAllThree()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            const auto plans = planAds(wish(seed));
            QCOMPARE(plans->size(), std::size_t(4));
            for (std::size_t i = 0; i < 4; ++i) {
                for (std::size_t j = i + 1; j < 4; ++j) {
                    const AdPlan &a = plans->at(i).front();
                    const AdPlan &b = plans->at(j).front();
                    QVERIFY(a.family != b.family && a.colours != b.colours && a.background != b.background);
                }
            }
        }
    }
    void theSameWishGivesTheSamePlans()
    {
        QCOMPARE(*planAds(wish(3)), *planAds(wish(3)));
        QVERIFY(*planAds(wish(3)) != *planAds(wish(4)));
    }
    void formatsOfAVariationDifferInNothingElse()
    {
        PlanWish both = wish(5);
        both.formats = {domain::AdFormat::Story, domain::AdFormat::Landscape};
        const auto variations = planAds(both);
        for (const VariationPlans &plans : *variations) {
            QCOMPARE(plans.size(), std::size_t(2));
            AdPlan story = plans.front();
            QCOMPARE(story.format, domain::AdFormat::Story);
            story.format = domain::AdFormat::Landscape;
            QCOMPARE(story, plans.back());
        }
    }
    void theWishedLayoutComesFirst()
    {
        for (const LayoutFamily &family : *layoutFamilies()) {
            PlanWish one = wish(9);
            one.layout = family.layout;
            QCOMPARE(findLayout(planAds(one)->front().front().family)->layout, family.layout);
        }
    }
    void familiesToAvoidAreAvoided()
    {
        PlanWish picky = wish(2);
        const QString first = planAds(picky)->front().front().family;
        picky.avoid << first;
        const auto variations = planAds(picky);
        for (const VariationPlans &plans : *variations)
            QVERIFY(plans.front().family != first);
    }
    void anOfferIsOnlyMadeLargeWhenThereIsOne()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            PlanWish without = wish(seed);
            without.hasOffer = false;
            const auto variations = planAds(without);
            for (const VariationPlans &plans : *variations)
                QVERIFY(!findLayout(plans.front().family)->needsOffer);
        }
    }
    void anotherOneDiffersFromThePrevious()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            AdPlan previous = planAds(wish(seed))->front().front();
            for (int attempt = 1; attempt <= 4; ++attempt) {
                const auto next = replan(wish(seed), previous, attempt);
                QVERIFY(next->family != previous.family);
                QVERIFY(next->colours != previous.colours);
                QVERIFY(next->background != previous.background);
                QCOMPARE(next->format, previous.format);
                previous = *next;
            }
        }
    }

private:
    static PlanWish wish(quint32 seed)
    {
        PlanWish made;
        made.colours = {QStringLiteral("#7A3B1E"), QStringLiteral("#F2B84B")};
        made.hasPhoto = seed % 2 == 0;
        made.hasOffer = true;
        made.headlineLength = 30;
        made.seed = seed;
        made.variations = 4;
        return made;
    }
};

MCI_TEST_CLASS(TestAdPlanner);
#include "tst_AdPlanner.moc"
