// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdPlanner.h"

#include "base/SeededRandom.h"
#include "compose/LayoutCatalog.h"
#include "compose/PaletteMaker.h"

#include <algorithm>
#include <array>

namespace mci::compose {

namespace {

constexpr int kMostVariations = 4;
/** What a family loses for each thing that does not suit, so that the worst comes last. */
constexpr int kAvoided = 1000;
constexpr int kOtherLayout = 100;
constexpr int kNoOffer = 60;
constexpr int kTooLong = 30;
constexpr int kNoPhoto = 10;
constexpr int kOfferNotLarge = 2;
constexpr int kSameLayout = 5;

int cost(const LayoutFamily &family, const PlanWish &wish)
{
    int sum = wish.avoid.contains(family.id) ? kAvoided : 0;
    sum += wish.layout && *wish.layout != family.layout ? kOtherLayout : 0;
    sum += family.needsOffer && !wish.hasOffer ? kNoOffer : 0;
    sum += wish.headlineLength > family.longestHeadline ? kTooLong : 0;
    sum += family.needsPhoto != wish.hasPhoto ? kNoPhoto : 0;
    sum += wish.hasOffer && !family.needsOffer ? kOfferNotLarge : 0;
    return sum;
}

/** The best first; equal ones by seed, and each as unlike the ones before it as can be. */
std::vector<const LayoutFamily *> orderedFamilies(const std::vector<LayoutFamily> &all, const PlanWish &wish,
                                                  SeededRandom &random)
{
    std::vector<const LayoutFamily *> left;
    for (const LayoutFamily &family : all)
        left.push_back(&family);
    random.shuffle(left);
    std::vector<const LayoutFamily *> ordered;
    while (!left.empty()) {
        const auto costNow = [&](const LayoutFamily *family) {
            const auto same = std::count_if(ordered.begin(), ordered.end(), [family](const LayoutFamily *taken) {
                return taken->layout == family->layout;
            });
            return cost(*family, wish) + (wish.layout ? 0 : kSameLayout * static_cast<int>(same));
        };
        const auto best = std::min_element(left.begin(), left.end(),
                                           [&](const auto *a, const auto *b) { return costNow(a) < costNow(b); });
        ordered.push_back(*best);
        left.erase(best);
    }
    return ordered;
}

template<typename T, std::size_t Count>
std::vector<T> shuffled(const std::array<T, Count> &values, SeededRandom &random)
{
    std::vector<T> order(values.begin(), values.end());
    random.shuffle(order);
    return order;
}

constexpr std::array kBackgrounds{BackgroundKind::Flat,   BackgroundKind::Gradient, BackgroundKind::Glow,
                                  BackgroundKind::Shapes, BackgroundKind::Waves,    BackgroundKind::Dots,
                                  BackgroundKind::Grid,   BackgroundKind::Grain};

QStringList turnedColours(QStringList colours, int by)
{
    if (!colours.isEmpty())
        std::rotate(colours.begin(), colours.begin() + by % colours.size(), colours.end());
    return colours;
}

/** Everything that is decided by seed: `turn` counts through families, schemes and backgrounds. */
AdPlan planOf(const std::vector<LayoutFamily> &all, const PlanWish &wish, int turn)
{
    SeededRandom random(wish.seed);
    const auto families = orderedFamilies(all, wish, random);
    const auto schemes = shuffled(kPaletteSchemes, random);
    const auto backgrounds = shuffled(kBackgrounds, random);
    const auto at = [turn](const auto &values) { return values[static_cast<std::size_t>(turn) % values.size()]; };
    const int round = turn / static_cast<int>(schemes.size());
    return {.family = at(families)->id,
            .format = domain::AdFormat::Square,
            .colours = makePalette({.colours = turnedColours(wish.colours, round),
                                    .seed = wish.seed + static_cast<quint32>(round),
                                    .scheme = at(schemes),
                                    .hueRotation = wish.colours.size() < 2 ? round * 40.0 : 0}),
            .background = at(backgrounds),
            .seed = wish.seed * 31U + static_cast<quint32>(turn),
            .font = wish.font};
}

} // namespace

Result<std::vector<VariationPlans>> planAds(const PlanWish &wish)
{
    const auto &families = layoutFamilies();
    if (!families)
        return failure(families.error());
    std::vector<VariationPlans> variations;
    for (int turn = 0; turn < std::clamp(wish.variations, 1, kMostVariations); ++turn) {
        AdPlan plan = planOf(*families, wish, turn);
        VariationPlans plans;
        for (const domain::AdFormat format : wish.formats) {
            plan.format = format;
            plans.push_back(plan);
        }
        variations.push_back(std::move(plans));
    }
    return variations;
}

Result<AdPlan> replan(const PlanWish &wish, const AdPlan &previous, int attempt)
{
    const auto &families = layoutFamilies();
    if (!families)
        return failure(families.error());
    // Behind the plans that planAds() made of the same wish.
    const int first = std::clamp(wish.variations, 1, kMostVariations) + std::max(attempt, 1) - 1;
    const int last = first + static_cast<int>(families->size());
    AdPlan plan;
    for (int turn = first; turn < last; ++turn) {
        plan = planOf(*families, wish, turn);
        plan.format = previous.format;
        if (plan.family != previous.family && plan.colours != previous.colours
            && plan.background != previous.background)
            break;
    }
    return plan;
}

} // namespace mci::compose
