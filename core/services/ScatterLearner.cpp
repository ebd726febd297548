// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ScatterLearner.h"

namespace mci::services {

ScatterLearner::ScatterLearner(domain::InsightSelection selection, const QHash<QString, domain::AdSetGoal> &goals)
    : m_counter(std::move(selection), goals)
{
}

bool ScatterLearner::wants(QByteArrayView adId, const domain::InsightRow &facts) const
{
    return m_sample.wants(domain::stats::Stratum::of(facts), adId);
}

void ScatterLearner::pass(const store::WindowAd &ad)
{
    const QByteArrayView adId = ad.stops.back().entry.adId;
    if (!wants(adId, ad.row))
        return;
    if (const auto days = m_counter.dayCounts(ad))
        m_sample.add(domain::stats::Stratum::of(ad.row), adId, *days);
}

} // namespace mci::services
