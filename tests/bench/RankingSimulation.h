// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ranking.h"

#include <vector>

namespace mci::bench {

/** An account whose true costs are known, made up many times over. Costs are log-normal, spend is log-normal and uneven. */
struct SimulatedAccount
{
    const char *label = "";
    int ads = 0;
    double medianSpend = 0;
    double costPerResult = 30;
    /** Standard deviation of ln true cost. */
    double costSpread = 0.45;
    int picks = 10;
};

/** How the picks of one ranking did, as means over the accounts. */
struct PickQuality
{
    /** True cost of the picks ÷ the account's cost; lower is better. */
    double costRatio = 0;
    /** What is displayed of them ÷ their true cost; 1 is honest. */
    double displayedByTrue = 0;
};

struct SimulationResult
{
    PickQuality rawUnguarded;
    PickQuality rawGuarded;
    PickQuality shrunk;
    PickQuality confident;
    PickQuality confidentGuarded;
    /** Share of all creatives whose true cost lies in its interval. */
    double coverage = 0;
};

/** The same seed gives the same accounts to every ranking. */
[[nodiscard]] SimulationResult simulate(const SimulatedAccount &account, int repetitions, unsigned seed);

} // namespace mci::bench
