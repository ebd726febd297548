// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoredRateGate.h"

#include "store/RateBudgetRepository.h"

#include <cmath>

#include <QJsonDocument>

namespace mci::services {

namespace {

using namespace std::chrono_literals;

/** What is stored may be off by this much and this old: a write for every call would cost more than the number is worth. */
constexpr double kUsageStep = 5;
constexpr auto kUsageAge = 30s;

bool isKnown(const store::RateBudget &stored, double percent, UtcTime now)
{
    return stored.usageAt && now - *stored.usageAt < kUsageAge && std::abs(stored.usagePercent - percent) < kUsageStep;
}

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

void StoredRateGate::reportUsage(const QString &scope, const meta::RateUsage &usage)
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return;
    store::RateBudgetRepository repository(*session);
    const auto found = repository.find(scope);
    store::RateBudget budget = found && *found ? **found : store::RateBudget{};
    const UtcTime now = m_clock.now();
    if (isKnown(budget, usage.percent, now))
        return;
    budget.scope = scope;
    budget.usagePercent = usage.percent;
    budget.usageAt = now;
    budget.freeAt = usage.freeIn ? std::optional(now + *usage.freeIn) : std::nullopt;
    budget.updatedAt = now;
    (void)repository.upsert(budget);
}

} // namespace mci::services
