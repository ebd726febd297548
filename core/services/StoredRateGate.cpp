// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoredRateGate.h"

#include "store/RateBudgetRepository.h"

#include <cmath>

#include <QJsonDocument>

namespace mci::services {

namespace {

/** Steps in which usage is stored: a write for every call would cost more than the number is worth. */
constexpr double kUsageStep = 5;

} // namespace

StoredRateGate::StoredRateGate(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

std::optional<meta::RateBlock> StoredRateGate::blockOf(const QString &scope)
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return std::nullopt;
    const auto found = store::RateBudgetRepository(*session).find(scope);
    if (!found || !*found || !(*found)->blockedUntil)
        return std::nullopt;
    const QJsonObject reason = QJsonDocument::fromJson((*found)->reason.toUtf8()).object();
    return meta::RateBlock{*(*found)->blockedUntil, Error::fromJson(reason)};
}

void StoredRateGate::block(const QString &scope, const meta::RateBlock &block)
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return;
    store::RateBudgetRepository repository(*session);
    const auto found = repository.find(scope);
    store::RateBudget budget = found && *found ? **found : store::RateBudget{};
    budget.scope = scope;
    budget.blockedUntil = std::max(block.until, budget.blockedUntil.value_or(block.until));
    budget.reason = QString::fromUtf8(QJsonDocument(block.reason.toJson()).toJson(QJsonDocument::Compact));
    budget.updatedAt = m_clock.now();
    (void)repository.upsert(budget);
}

void StoredRateGate::reportUsage(const QString &scope, double percent)
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return;
    store::RateBudgetRepository repository(*session);
    const auto found = repository.find(scope);
    store::RateBudget budget = found && *found ? **found : store::RateBudget{};
    if (std::abs(budget.usagePercent - percent) < kUsageStep)
        return;
    budget.scope = scope;
    budget.usagePercent = percent;
    budget.updatedAt = m_clock.now();
    (void)repository.upsert(budget);
}

} // namespace mci::services
