// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SelectionInput.h"

#include "domain/TimeWindow.h"
#include "store/CreativeConfigRepository.h"

#include <cmath>

namespace mci::services {

namespace {

using domain::Kpi;
using domain::Objective;

constexpr double kLargestMinimum = 1e12;

QString kpiNames(const std::vector<Kpi> &kpis)
{
    QStringList names;
    for (const Kpi kpi : kpis)
        names.append(domain::kpiName(kpi));
    return names.join(QStringLiteral(", "));
}

Result<Objective> parseObjective(const QString &text)
{
    if (text.isEmpty())
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("objective"), text,
                                     QStringLiteral("LEAD, PURCHASE, INSTALL")));
    if (const auto objective = domain::objectiveFromName(text))
        return *objective;
    return failure(invalidOption(Reason::OptionNotOneOf, QStringLiteral("objective"), text,
                                 QStringLiteral("LEAD, PURCHASE, INSTALL")));
}

Result<Kpi> parseKpi(const QString &option, const QString &text, Objective objective)
{
    const std::optional<Kpi> kpi = domain::kpiFromName(text);
    const QString allowed = kpiNames(domain::kpisFor(objective));
    if (!kpi)
        return failure(invalidOption(Reason::OptionNotOneOf, option, text, allowed));
    if (!domain::kpiFits(*kpi, objective)) {
        Error error = invalidOption(Reason::KpiNotForObjective, option, text, allowed);
        error.params.insert(QStringLiteral("objective"), domain::objectiveName(objective));
        return failure(error);
    }
    return *kpi;
}

Status parseKpis(const SelectionInput &input, Objective objective, domain::RankingRequest &out)
{
    out.primary = domain::defaultKpi(objective);
    if (!input.primaryKpi.isEmpty()) {
        const Result<Kpi> primary = parseKpi(QStringLiteral("primary-kpi"), input.primaryKpi, objective);
        if (!primary)
            return failure(primary.error());
        out.primary = *primary;
    }
    if (!input.secondaryKpi.isEmpty()) {
        const Result<Kpi> secondary = parseKpi(QStringLiteral("secondary-kpi"), input.secondaryKpi, objective);
        if (!secondary)
            return failure(secondary.error());
        out.secondary = *secondary;
    }
    return {};
}

Status parseRanking(const QString &text, domain::RankingRequest &out)
{
    if (text.isEmpty())
        return {};
    const std::optional<domain::Ranking> ranking = domain::rankingFromName(text);
    if (!ranking)
        return failure(invalidOption(Reason::OptionNotOneOf, QStringLiteral("ranking"), text,
                                     QStringLiteral("kpi, weighted, confident")));
    out.ranking = *ranking;
    return {};
}

Status checkMinimum(const QString &option, double value)
{
    if (std::isfinite(value) && value >= 0 && value <= kLargestMinimum)
        return {};
    return failure(invalidOption(Reason::OptionOutOfRange, option, QString::number(value, 'g', 12),
                                 QStringLiteral("0 – 1000000000000")));
}

Status require(const QString &option, const QString &value)
{
    if (!value.isEmpty())
        return {};
    return failure(invalidOption(Reason::OptionMissing, option, value, {}));
}

Result<domain::DateRange> parseWindow(const SelectionInput &input, const QString &timeZone)
{
    const Result<QDate> since = domain::parseAccountDate(QStringLiteral("since"), input.since, timeZone);
    if (!since)
        return failure(since.error());
    const Result<QDate> until = domain::parseAccountDate(QStringLiteral("until"), input.until, timeZone);
    if (!until)
        return failure(until.error());
    return domain::DateRange{*since, *until};
}

} // namespace

SelectionResolver::SelectionResolver(const store::Database &database, const AccountAccess &accounts,
                                     const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_config(config)
    , m_clock(clock)
{
}

Result<ResolvedSelection> SelectionResolver::resolve(const SelectionInput &input) const
{
    for (const auto &[option, value] : {std::pair{QStringLiteral("connection"), input.connectionId},
                                        std::pair{QStringLiteral("account"), input.adAccountId},
                                        std::pair{QStringLiteral("since"), input.since},
                                        std::pair{QStringLiteral("until"), input.until}}) {
        if (const Status present = require(option, value); !present)
            return failure(present.error());
    }
    const Result<Objective> objective = parseObjective(input.objective);
    if (!objective)
        return failure(objective.error());
    // What cannot be read as a date is told before anything is looked up; the zone only matters for times.
    if (const auto readable = parseWindow(input, QStringLiteral("UTC")); !readable)
        return failure(readable.error());

    ResolvedSelection resolved;
    if (const Status kpis = parseKpis(input, *objective, resolved.ranking); !kpis)
        return failure(kpis.error());
    if (const Status ranking = parseRanking(input.ranking, resolved.ranking); !ranking)
        return failure(ranking.error());
    resolved.ranking.topN = input.topN.value_or(domain::kDefaultTopN);
    if (resolved.ranking.topN < 1 || resolved.ranking.topN > domain::kLargestTopN)
        return failure(invalidOption(Reason::OptionOutOfRange, QStringLiteral("top"),
                                     QString::number(resolved.ranking.topN),
                                     QStringLiteral("1 – %1").arg(domain::kLargestTopN)));

    const Result<AccountRef> ref = m_accounts.account(input.connectionId, input.adAccountId);
    if (!ref)
        return failure(ref.error());
    resolved.ref = *ref;
    const Result<domain::Guardrails> minimums = guardrails(input, ref->connection.organizationId);
    if (!minimums)
        return failure(minimums.error());
    resolved.ranking.guardrails = *minimums;
    if (resolved.ranking.ranking == domain::Ranking::Weighted) {
        Result<domain::KpiWeights> weights = m_config->weights(ref->connection.organizationId, *objective);
        if (!weights)
            return failure(weights.error());
        resolved.ranking.weights = std::move(*weights);
    }

    const Result<domain::DateRange> parsed = parseWindow(input, ref->account.timeZone);
    if (!parsed)
        return failure(parsed.error());
    const Result<domain::DateRange> window = domain::checkWindow(*parsed, m_clock.now(), ref->account.timeZone);
    if (!window)
        return failure(window.error());
    const Result<QString> event = conversionEvent(input, *ref, *objective);
    if (!event)
        return failure(event.error());
    resolved.freshness = m_config->insightFreshness;
    resolved.insights = {input.connectionId, input.adAccountId, *window, *objective, *event};
    return resolved;
}

Result<domain::Guardrails> SelectionResolver::guardrails(const SelectionInput &input, const QString &organizationId) const
{
    Result<domain::Guardrails> minimums = m_config->guardrails(organizationId);
    if (!minimums)
        return minimums;
    if (input.minSpend) {
        if (const Status ok = checkMinimum(QStringLiteral("min-spend"), *input.minSpend); !ok)
            return failure(ok.error());
        minimums->minSpendMicros = std::llround(*input.minSpend * 1e6);
    }
    if (input.minConversions) {
        if (const Status ok = checkMinimum(QStringLiteral("min-conversions"), *input.minConversions); !ok)
            return failure(ok.error());
        minimums->minConversions = *input.minConversions;
    }
    if (input.minImpressions) {
        if (const Status ok = checkMinimum(QStringLiteral("min-impressions"), static_cast<double>(*input.minImpressions));
            !ok)
            return failure(ok.error());
        minimums->minImpressions = *input.minImpressions;
    }
    return minimums;
}

Result<QString> SelectionResolver::conversionEvent(const SelectionInput &input, const AccountRef &ref,
                                                   Objective objective) const
{
    if (input.conversionEvent)
        return *input.conversionEvent;
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::CreativeConfigRepository(*session).conversionEvent(
        {ref.connection.organizationId, ref.account.id, objective});
}

} // namespace mci::services
