// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats/DispersionSample.h"
#include "services/AdDayCounter.h"

namespace mci::services {

/** Learns how far a window's days scatter from the ads that a reader passes. */
class ScatterLearner
{
public:
    /** `goals` must outlive it. */
    ScatterLearner(domain::InsightSelection selection, const QHash<QString, domain::AdSetGoal> &goals);

    /** Whether pass() would count the ad; `facts` is its row or that of its ad set. */
    [[nodiscard]] bool wants(QByteArrayView adId, const domain::InsightRow &facts) const;
    /** An ad, once. */
    void pass(const store::WindowAd &ad);
    [[nodiscard]] domain::stats::Dispersions dispersions() const { return m_sample.dispersions(); }

private:
    AdDayCounter m_counter;
    domain::stats::DispersionSample m_sample;
};

} // namespace mci::services
