// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Dispersion.h"

#include "domain/KpiFormulas.h"

#include <algorithm>

namespace mci::domain::stats {

namespace {

/** One ad's days and their sums. */
struct AdDays
{
    Stratum stratum;
    std::vector<DayCount> days;
    bool takesPart = false;
};

void addDays(DayResiduals &residuals, const std::vector<DayCount> &days, const auto &counted, const auto &exposure)
{
    double events = 0;
    double all = 0;
    for (const DayCount &day : days) {
        events += counted(day);
        all += exposure(day);
    }
    if (events <= 0 || all <= 0)
        return;
    for (const DayCount &day : days)
        residuals.add(counted(day), events / all * exposure(day));
}

/** Null for shares and for what has no model. */
DayResiduals Dispersion::*residualsOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::CostPerResult:
    case Kpi::CostPerPurchase:
    case Kpi::CostPerInstall:
    case Kpi::PurchaseRoas:
        return &Dispersion::resultsByMoney;
    case Kpi::Cpc:
        return &Dispersion::clicksByMoney;
    case Kpi::ConversionRate:
        return &Dispersion::resultsByClick;
    case Kpi::Ctr:
    case Kpi::Conversions:
    case Kpi::Spend:
    case Kpi::Impressions:
    case Kpi::Clicks:
    case Kpi::Cpm:
    case Kpi::HookRate:
    case Kpi::HoldRate:
        break;
    }
    return nullptr;
}

} // namespace

void DayResiduals::add(double counted, double expected)
{
    if (expected <= 0)
        return;
    sum += (counted - expected) * (counted - expected) / expected;
    ++days;
}

DayResiduals &DayResiduals::operator+=(const DayResiduals &other)
{
    sum += other.sum;
    days += other.days;
    return *this;
}

double DayResiduals::factor() const
{
    return days > 0 ? std::max(1.0, sum / static_cast<double>(days)) : 1;
}

void Dispersion::add(const std::vector<DayCount> &days)
{
    const auto results = [](const DayCount &day) { return day.results; };
    const auto money = [](const DayCount &day) { return day.money; };
    const auto clicks = [](const DayCount &day) { return day.clicks.value_or(0); };
    addDays(resultsByMoney, days, results, money);
    if (std::any_of(days.begin(), days.end(), [](const DayCount &day) { return day.clicks.has_value(); })) {
        addDays(clicksByMoney, days, clicks, money);
        addDays(resultsByClick, days, results, clicks);
    }
}

Dispersion &Dispersion::operator+=(const Dispersion &other)
{
    resultsByMoney += other.resultsByMoney;
    clicksByMoney += other.clicksByMoney;
    resultsByClick += other.resultsByClick;
    return *this;
}

double Dispersion::factorOf(Kpi kpi) const
{
    const auto residuals = residualsOf(kpi);
    return residuals ? (this->*residuals).factor() : 1;
}

bool usesDispersion(Kpi kpi)
{
    return residualsOf(kpi) != nullptr;
}
Dispersion pooled(const Dispersions &dispersions)
{
    Dispersion all;
    for (const auto &[stratum, one] : dispersions)
        all += one;
    return all;
}

Dispersions dispersionsOf(const std::vector<InsightRow> &days, const QHash<QString, AdSetGoal> &goals,
                          const InsightSelection &selection)
{
    // By ad id, so that the sums do not depend on the order of the rows.
    std::map<QString, AdDays> ads;
    for (const InsightRow &row : days) {
        const auto found = goals.constFind(row.adSetId);
        const AdSetGoal *goal = found == goals.cend() ? nullptr : &*found;
        const CountedResults results = countResults(row, selection.objective, selection.conversionEvent, goal);
        AdDays &ad = ads[row.adId];
        ad.stratum = Stratum::of(row);
        ad.takesPart = ad.takesPart || takesPart(row, selection.objective, selection.conversionEvent, goal, results);
        ad.days.push_back({results.count, spendOf(row), clicksOf(row)});
    }
    Dispersions dispersions;
    for (const auto &[id, ad] : ads) {
        if (ad.takesPart)
            dispersions[ad.stratum].add(ad.days);
    }
    return dispersions;
}

} // namespace mci::domain::stats
