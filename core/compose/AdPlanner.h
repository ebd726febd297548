// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "compose/AdPlan.h"

#include <optional>
#include <vector>

#include <QStringList>

namespace mci::compose {

struct PlanWish
{
    /** Taken for as many variations as there are families of it; nullopt leaves it open. */
    std::optional<domain::Layout> layout;
    /** Such as #0A3029, the main one first; may be empty. */
    QStringList colours;
    QString font;
    bool hasPhoto = false;
    bool hasOffer = false;
    /** Characters. */
    int headlineLength = 0;
    quint32 seed = 0;
    /** 1 to 4. */
    int variations = 2;
    std::vector<domain::AdFormat> formats{domain::AdFormat::Square};
    /** Ids of layout families. */
    QStringList avoid;
};

/** One variation in every wished format; the plans differ in nothing else. */
using VariationPlans = std::vector<AdPlan>;

/**
 * As many variations as were wished, each unlike the others in family, palette and background; the same for the same wish. A
 * family to avoid is taken only when there are no others left. Internal when the layouts cannot be read.
 */
[[nodiscard]] Result<std::vector<VariationPlans>> planAds(const PlanWish &wish);

/** Another plan in the place of `previous`, of another family, palette and background; `attempt` counts from 1. */
[[nodiscard]] Result<AdPlan> replan(const PlanWish &wish, const AdPlan &previous, int attempt);

} // namespace mci::compose
