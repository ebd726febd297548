// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/SourceOf.h"

namespace mci::ui {

domain::BriefSource sourceOf(const CreativeRow &row, const CreativeContext &context)
{
    domain::BriefSource source;
    source.creativeId = row.id();
    const domain::RankedAd &ranked = row.item->ranked;
    if (ranked.confidence && context.reference)
        source.chanceOfBetter = ranked.confidence->chanceBeatsReference;
    if (const std::optional<double> value = ranked.kpis[context.goal]) {
        source.kpi = context.goal;
        source.value = value;
        source.currency = context.figures.currency();
    }
    return source;
}

} // namespace mci::ui
