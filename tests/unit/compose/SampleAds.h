// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdArt.h"
#include "compose/AdContent.h"
#include "compose/AdPlan.h"

#include <vector>

#include <QStringList>

namespace mci::test {

struct SampleAd
{
    const char *name;
    compose::AdContent content;
    QStringList colours;
    QImage photo;
};

/** Ads of products that there are none of, in three languages, with drawn photos; the last one without a photo. */
[[nodiscard]] const std::vector<SampleAd> &sampleAds();
/** Texts as short and as long as can be. */
[[nodiscard]] std::vector<compose::AdContent> extremeContents();
/** A plan with a palette of the colours. */
[[nodiscard]] compose::AdPlan samplePlan(const QString &family, domain::AdFormat format, quint32 seed = 1,
                                         const QStringList &colours = {});
/** Dark letters on nothing, twice as wide as high. */
[[nodiscard]] QImage sampleLogo();
/** A scene without transparency, as a photo is. */
[[nodiscard]] QImage sampleScene();

} // namespace mci::test
