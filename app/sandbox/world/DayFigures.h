// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/ActionPlan.h"
#include "sandbox/world/AdTraits.h"
#include "sandbox/world/Metrics.h"

namespace mci::sandbox {

/** What one ad delivered on one day; every window is a sum of these. */
struct DayFigures
{
    qint64 spendMicros = 0;
    qint64 impressions = 0;
    qint64 clicks = 0;
    qint64 linkClicks = 0;
    qint64 results = 0;
    qint64 landingViews = 0;
    qint64 outbound = 0;
    qint64 reactions = 0;
    qint64 cartAdds = 0;
    qint64 checkouts = 0;
    qint64 deeper = 0;
    /** Amount of the results, in cents' precision. */
    double orderValue = 0;
    qint64 videoPlays = 0;
    qint64 videoViews = 0;
    qint64 thruPlays = 0;
    bool video = false;

    [[nodiscard]] qint64 count(ActionBase base) const;
    [[nodiscard]] double value(ActionBase base) const;
    /** Adds all figures but the action lists. */
    void addTo(Metrics &metrics) const;
};

struct DayInputs
{
    const AgencyPlan &agency;
    const AdTraits &ad;
    /** Money meant for the ad on that day. */
    double budget = 0;
    int minorUnits = 100;
};

/** Draws a day; the same ad and day always give the same figures. */
[[nodiscard]] DayFigures drawDay(const DayInputs &inputs, int day);

} // namespace mci::sandbox
