// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "services/AccountAccess.h"
#include "services/LiveConfig.h"

#include <optional>

namespace mci::services {

/** A selection as somebody typed or posted it. Options are named as on the command line. */
struct SelectionInput
{
    QString connectionId;
    QString adAccountId;
    /** Dates, or ISO times that are reduced to dates in the account's zone. */
    QString since;
    QString until;
    QString objective;
    QString primaryKpi;
    QString secondaryKpi;
    QString ranking;
    std::optional<int> topN;
    /** In whole units of the account's currency. */
    std::optional<double> minSpend;
    std::optional<double> minConversions;
    std::optional<qint64> minImpressions;
    /** nullopt: the one remembered for the account and objective; empty: none, and forget what was remembered. */
    std::optional<QString> conversionEvent;

    bool operator==(const SelectionInput &) const = default;
};

/** The same, checked against the store and the rules. */
struct ResolvedSelection
{
    AccountRef ref;
    domain::InsightSelection insights;
    domain::RankingRequest ranking;
    /** How long numbers count as fresh. */
    std::chrono::milliseconds freshness{0};
};

/** Checks every part and names the first one that is wrong: the option, what it was, what is allowed. Changes nothing. */
class SelectionResolver
{
public:
    SelectionResolver(const store::Database &database, const AccountAccess &accounts, const LiveConfig &config,
                      const Clock &clock);

    [[nodiscard]] Result<ResolvedSelection> resolve(const SelectionInput &input) const;

private:
    [[nodiscard]] Result<domain::Guardrails> guardrails(const SelectionInput &input, const QString &organizationId) const;
    [[nodiscard]] Result<QString> conversionEvent(const SelectionInput &input, const AccountRef &ref,
                                                  domain::Objective objective) const;

    const store::Database &m_database;
    const AccountAccess &m_accounts;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
