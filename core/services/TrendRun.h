// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fatigue.h"
#include "services/DayView.h"
#include "services/Trends.h"

#include <map>

namespace mci::services {

/** Visits the ads of a view once and keeps what the answer about its trends is made of. Lives for one answer. */
class TrendRun
{
public:
    /** Both must outlive it; the answer knows its periods already. */
    TrendRun(const DayView &view, TrendsAnswer &answer);

    void visit(const store::AdDays &ad, const store::DayNames &names);
    /** After the last ad. */
    void finish();

private:
    /** What one ad's days say, before it is known what the others' say. */
    struct AdTrace
    {
        QString adId;
        domain::stats::Stratum stratum;
        DayTally now;
        DayTally before;
        std::vector<std::optional<double>> curve;
        /** Empty for an ad that no longer delivers. */
        std::vector<domain::FatigueDay> days;
    };
    class Believed;
    using DaySums = std::map<QDate, domain::FatigueDay>;

    void addToWindow(const AdDayCounter::Day &day, AdTrace &trace);
    void tellFatigue();
    void tellChanges();
    void tellTotals();
    [[nodiscard]] bool isTold(domain::Kpi kpi) const;

    const DayView &m_view;
    TrendsAnswer &m_answer;
    AdDayCounter m_counter;
    std::vector<AdTrace> m_traces;
    std::vector<domain::KpiTotals> m_totals;
    std::map<domain::stats::Stratum, DaySums> m_strata;
    domain::stats::Dispersions m_dispersions;
};

} // namespace mci::services
