// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/KpiFormulas.h"
#include "domain/stats/Dispersion.h"

namespace mci::services {

/** What KPIs are made of, for one ad's day or any sum of them. */
struct DayTally
{
    qint64 impressions = 0;
    qint64 spendMicros = 0;
    std::optional<qint64> clicks;
    std::optional<double> threeSecondPlays;
    std::optional<double> thruPlays;
    double results = 0;
    std::optional<double> value;

    void add(const DayTally &other);
    [[nodiscard]] domain::KpiValues kpis(domain::Objective objective) const;
    /** As a row with nothing but these numbers, and its results, for those who count rows. */
    [[nodiscard]] domain::InsightRow row() const;
    [[nodiscard]] domain::CountedResults counted() const;
    /** For those who look how far days scatter. */
    [[nodiscard]] domain::stats::DayCount dayCount() const;
    bool operator==(const DayTally &) const = default;
};

} // namespace mci::services
