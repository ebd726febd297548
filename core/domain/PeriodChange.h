// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Kpi.h"
#include "domain/stats/Confidence.h"

#include <array>

namespace mci::domain {

/** Whether more of a KPI is good news. */
enum class KpiSense { HigherIsBetter, LowerIsBetter, Neutral };
/** Money spent and what only it buys (impressions, clicks, CPM) is neither good nor bad by itself. */
[[nodiscard]] KpiSense kpiSense(Kpi kpi);
/** A share of something: its changes are told in percentage points. */
[[nodiscard]] bool isRate(Kpi kpi);

/** How a KPI went from one period to the next. */
struct KpiChange
{
    double before = 0;
    double now = 0;
    /** The 80 % interval of the change covers zero, so that nobody can tell its direction. */
    bool unclear = false;

    [[nodiscard]] double difference() const { return now - before; }
    /** now ÷ before − 1; nullopt where it was 0 before. */
    [[nodiscard]] std::optional<double> relative() const;
    bool operator==(const KpiChange &) const = default;
};

/** A change for each KPI; nullopt where one of the periods has no value. */
class KpiChanges
{
public:
    [[nodiscard]] const std::optional<KpiChange> &operator[](Kpi kpi) const
    {
        return m_changes[static_cast<std::size_t>(kpi)];
    }
    void set(Kpi kpi, std::optional<KpiChange> change) { m_changes[static_cast<std::size_t>(kpi)] = change; }
    bool operator==(const KpiChanges &) const = default;

private:
    std::array<std::optional<KpiChange>, kKpiCount> m_changes;
};

/** To the good side; nullopt for a KPI that has none, and where nothing changed. */
[[nodiscard]] std::optional<bool> isBetter(Kpi kpi, const KpiChange &change);

/** Changes without a word about how sure they are. */
[[nodiscard]] KpiChanges changesOf(const KpiValues &before, const KpiValues &now);

/**
 * Whether the 80 % interval of the ratio of two true values covers 1. Each is taken as log-normal, with the spread that its
 * own 80 % interval has: the difference of two logarithms is then normal.
 */
[[nodiscard]] bool isUnclear(const stats::Distribution &before, const stats::Distribution &now);

} // namespace mci::domain
