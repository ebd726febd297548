// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AnalysisForm.h"

#include "domain/TimeWindow.h"

#include <algorithm>
#include <cmath>

namespace mci::ui {

using domain::Kpi;
using domain::Objective;

namespace {

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

AnalysisForm::AnalysisForm(domain::AdAccount account, QDate today)
    : m_account(std::move(account))
    , m_limits{today, false}
    , m_window(periodRange(Period::Days30, m_limits))
{
}

void AnalysisForm::setPeriod(Period period)
{
    if (period != Period::Custom)
        m_window = periodRange(period, m_limits);
}

void AnalysisForm::setWindow(const domain::DateRange &window)
{
    m_window = withinLimits(window, m_limits);
}

void AnalysisForm::setIncludeToday(bool on)
{
    const Period before = period();
    m_limits.includeToday = on;
    if (before == Period::Custom)
        m_window = withinLimits(m_window, m_limits);
    else
        m_window = periodRange(before, m_limits);
}

void AnalysisForm::setObjective(Objective objective)
{
    if (objective == m_objective)
        return;
    m_objective = objective;
    conversionEvent.reset();
    if (!domain::kpiFits(m_primary, objective))
        m_primary = domain::defaultKpi(objective);
    if (m_secondary && (!domain::kpiFits(*m_secondary, objective) || *m_secondary == m_primary))
        m_secondary.reset();
}

void AnalysisForm::setPrimary(Kpi kpi)
{
    if (!domain::kpiFits(kpi, m_objective))
        return;
    m_primary = kpi;
    if (m_secondary == kpi)
        m_secondary.reset();
}

void AnalysisForm::setSecondary(std::optional<Kpi> kpi)
{
    if (!kpi || (domain::kpiFits(*kpi, m_objective) && *kpi != m_primary))
        m_secondary = kpi;
}

std::vector<Kpi> AnalysisForm::primaryChoices() const
{
    return domain::kpisFor(m_objective);
}

std::vector<Kpi> AnalysisForm::secondaryChoices() const
{
    std::vector<Kpi> kpis = domain::kpisFor(m_objective);
    std::erase(kpis, m_primary);
    return kpis;
}

services::SelectionInput AnalysisForm::input() const
{
    services::SelectionInput input;
    input.connectionId = m_account.connectionId;
    input.adAccountId = m_account.id;
    input.since = isoOf(m_window.since);
    input.until = isoOf(m_window.until);
    input.objective = domain::objectiveName(m_objective);
    input.primaryKpi = domain::kpiName(m_primary);
    input.secondaryKpi = m_secondary ? domain::kpiName(*m_secondary) : QString();
    input.ranking = domain::rankingName(ranking);
    input.topN = topN;
    input.minSpend = static_cast<double>(minimums.minSpendMicros) / 1e6;
    input.minConversions = minimums.minConversions;
    input.minImpressions = minimums.minImpressions;
    input.conversionEvent = conversionEvent;
    return input;
}

void AnalysisForm::take(const services::SelectionInput &input)
{
    setObjective(domain::objectiveFromName(input.objective).value_or(m_objective));
    setPrimary(domain::kpiFromName(input.primaryKpi).value_or(m_primary));
    setSecondary(domain::kpiFromName(input.secondaryKpi));
    const auto since = domain::parseAccountDate({}, input.since, m_account.timeZone);
    const auto until = domain::parseAccountDate({}, input.until, m_account.timeZone);
    if (since && until) {
        m_limits.includeToday = *until >= m_limits.today;
        setWindow({*since, *until});
    }
    ranking = domain::rankingFromName(input.ranking).value_or(ranking);
    topN = input.topN.value_or(topN);
    if (input.minSpend)
        minimums.minSpendMicros = std::llround(*input.minSpend * 1e6);
    minimums.minConversions = input.minConversions.value_or(minimums.minConversions);
    minimums.minImpressions = input.minImpressions.value_or(minimums.minImpressions);
    conversionEvent = input.conversionEvent;
}

} // namespace mci::ui
