// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/Selection.h"
#include "pages/Period.h"
#include "services/SelectionInput.h"

namespace mci::ui {

/**
 * What the parameters page holds, without its widgets. Keeps KPIs that fit the objective and dates that Meta answers;
 * everything is sent, so that what the page shows is what runs.
 */
class AnalysisForm
{
public:
    AnalysisForm() = default;
    /** The last 30 whole days of the account. */
    AnalysisForm(domain::AdAccount account, QDate today);

    [[nodiscard]] const domain::AdAccount &account() const { return m_account; }
    [[nodiscard]] const DateLimits &limits() const { return m_limits; }
    [[nodiscard]] const domain::DateRange &window() const { return m_window; }
    [[nodiscard]] Period period() const { return periodOf(m_window, m_limits); }
    [[nodiscard]] domain::Objective objective() const { return m_objective; }
    [[nodiscard]] domain::Kpi primary() const { return m_primary; }
    [[nodiscard]] std::optional<domain::Kpi> secondary() const { return m_secondary; }

    void setPeriod(Period period);
    void setWindow(const domain::DateRange &window);
    /** A period that was chosen by name keeps its name. */
    void setIncludeToday(bool on);
    /** KPIs that do not fit give way to the objective's own; a chosen event belongs to the objective and goes too. */
    void setObjective(domain::Objective objective);
    /** The secondary one gives way when it is the same. */
    void setPrimary(domain::Kpi kpi);
    void setSecondary(std::optional<domain::Kpi> kpi);
    [[nodiscard]] std::vector<domain::Kpi> primaryChoices() const;
    /** Without the primary one. */
    [[nodiscard]] std::vector<domain::Kpi> secondaryChoices() const;

    /** A lucky small ad does not win by it. */
    domain::Ranking ranking = domain::Ranking::Confident;
    int topN = domain::kDefaultTopN;
    domain::Guardrails minimums;
    /** As in SelectionInput: nullopt leaves the remembered one. */
    std::optional<QString> conversionEvent;

    [[nodiscard]] services::SelectionInput input() const;
    /** Takes what is set and fits; the rest stays. */
    void take(const services::SelectionInput &input);

private:
    domain::AdAccount m_account;
    DateLimits m_limits;
    domain::DateRange m_window;
    domain::Objective m_objective = domain::Objective::Purchase;
    domain::Kpi m_primary = domain::defaultKpi(domain::Objective::Purchase);
    std::optional<domain::Kpi> m_secondary;
};

} // namespace mci::ui
