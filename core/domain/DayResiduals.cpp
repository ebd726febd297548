// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayResiduals.h"

#include <algorithm>

namespace mci::domain {

namespace {

ResidualSum residuals(const std::vector<DayNumbers> &days, const auto &counted, const auto &exposure)
{
    double events = 0;
    double whole = 0;
    for (const DayNumbers &day : days) {
        events += counted(day);
        whole += exposure(day);
    }
    ResidualSum residuals;
    if (events <= 0 || whole <= 0)
        return residuals;
    for (const DayNumbers &day : days) {
        const double expected = events / whole * exposure(day);
        if (expected <= 0)
            continue;
        const double distance = counted(day) - expected;
        residuals.sum += distance * distance / expected;
        ++residuals.days;
    }
    return residuals;
}

} // namespace

AdResiduals residualsOf(const QString &adId, const std::vector<DayNumbers> &days)
{
    const auto results = [](const DayNumbers &day) { return day.results; };
    const auto spend = [](const DayNumbers &day) { return day.spend; };
    const auto clicks = [](const DayNumbers &day) { return day.clicks.value_or(0); };
    AdResiduals ad;
    ad.adId = adId;
    ad.resultsBySpend = residuals(days, results, spend);
    ad.clicksBySpend = residuals(days, clicks, spend);
    ad.resultsByClicks = residuals(days, results, clicks);
    return ad;
}

} // namespace mci::domain
