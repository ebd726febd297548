// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Counting.h"
#include "domain/Kpi.h"
#include "domain/Selection.h"
#include "domain/stats/Stratum.h"

#include <map>

#include <QHash>

namespace mci::domain::stats {

/** How far the counts of single days lie from what the whole period lets expect. */
struct DayResiduals
{
    /** Of (counted − expected)² ÷ expected. */
    double sum = 0;
    qint64 days = 0;

    /** A day without expectation says nothing and is left out. */
    void add(double counted, double expected);
    DayResiduals &operator+=(const DayResiduals &other);
    /** φ: how many times the variance exceeds that of a Poisson distribution; at least 1, and 1 without days. */
    [[nodiscard]] double factor() const;
    bool operator==(const DayResiduals &) const = default;
};

/** What an ad's results and their costs were on one day. */
struct DayCount
{
    double results = 0;
    /** In whole units of the account's currency. */
    double money = 0;
    std::optional<double> clicks;
    bool operator==(const DayCount &) const = default;
};

/** Real events come in bursts, so they tell less than as many independent ones. One for each pair of what is counted. */
struct Dispersion
{
    DayResiduals resultsByMoney;
    DayResiduals clicksByMoney;
    DayResiduals resultsByClick;

    /** One ad's days; each is compared with the ad's own rate over all of them. */
    void add(const std::vector<DayCount> &days);
    Dispersion &operator+=(const Dispersion &other);
    /** By which an ad's events and exposure are divided for this KPI; 1 for shares and for what has no model. */
    [[nodiscard]] double factorOf(Kpi kpi) const;
    bool operator==(const Dispersion &) const = default;
};
/** False where factorOf() is 1 whatever the days. */
[[nodiscard]] bool usesDispersion(Kpi kpi);
using Dispersions = std::map<Stratum, Dispersion>;
/** Of the ads of all strata. */
[[nodiscard]] Dispersion pooled(const Dispersions &dispersions);

/** From rows of single days. Only ads that take part count; each day is compared with its ad's own rate. */
[[nodiscard]] Dispersions dispersionsOf(const std::vector<InsightRow> &days, const QHash<QString, AdSetGoal> &goals,
                                        const InsightSelection &selection);

} // namespace mci::domain::stats
