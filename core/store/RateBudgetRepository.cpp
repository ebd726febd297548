// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RateBudgetRepository.h"

#define MCI_BUDGET_COLUMNS "scope, blocked_until_ms, usage_pct, usage_at_ms, free_at_ms, reason, updated_at_ms"

namespace mci::store {

namespace {

RateBudget readBudget(Row &row)
{
    RateBudget budget;
    budget.scope = row.text();
    budget.blockedUntil = row.optionalTime();
    budget.usagePercent = row.real();
    budget.usageAt = row.optionalTime();
    budget.freeAt = row.optionalTime();
    budget.reason = row.text();
    budget.updatedAt = row.time();
    return budget;
}

} // namespace

Status RateBudgetRepository::upsert(const RateBudget &budget)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO rate_budgets (" MCI_BUDGET_COLUMNS ") VALUES (:scope, :blocked_until_ms, :usage_pct, :usage_at_ms,"
        " :free_at_ms, :reason, :updated_at_ms) ON CONFLICT (scope) DO UPDATE SET"
        " blocked_until_ms = excluded.blocked_until_ms, usage_pct = excluded.usage_pct, usage_at_ms = "
        "excluded.usage_at_ms,"
        " free_at_ms = excluded.free_at_ms, reason = excluded.reason, updated_at_ms = excluded.updated_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":scope"), budget.scope)
        .bind(QStringLiteral(":blocked_until_ms"), budget.blockedUntil)
        .bind(QStringLiteral(":usage_pct"), budget.usagePercent)
        .bind(QStringLiteral(":usage_at_ms"), budget.usageAt)
        .bind(QStringLiteral(":free_at_ms"), budget.freeAt)
        .bind(QStringLiteral(":reason"), budget.reason)
        .bind(QStringLiteral(":updated_at_ms"), budget.updatedAt)
        .run();
}

Result<std::optional<RateBudget>> RateBudgetRepository::find(const QString &scope)
{
    auto statement =
        m_session.prepare(QStringLiteral("SELECT " MCI_BUDGET_COLUMNS " FROM rate_budgets WHERE scope = :scope"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":scope"), scope).one(readBudget);
}

Result<std::vector<RateBudget>> RateBudgetRepository::list()
{
    auto statement =
        m_session.prepare(QStringLiteral("SELECT " MCI_BUDGET_COLUMNS " FROM rate_budgets ORDER BY scope"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->all(readBudget);
}

Result<std::optional<RateBudget>> RateBudgetRepository::blocking(const QStringList &scopes, UtcTime now)
{
    std::optional<RateBudget> longest;
    for (const QString &scope : scopes) {
        auto budget = find(scope);
        if (!budget)
            return failure(std::move(budget).error());
        const bool blocks = *budget && (*budget)->blockedUntil.value_or(now) > now;
        if (blocks && (!longest || *(*budget)->blockedUntil > *longest->blockedUntil))
            longest = **budget;
    }
    return longest;
}

} // namespace mci::store
