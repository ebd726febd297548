// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PatternProvider.h"
#include "services/ai/AiPrices.h"
#include "services/LiveConfig.h"

namespace mci::services {

/** With the cap that it names. */
[[nodiscard]] Error budgetUsedUp(qint64 capMicros);

/** Whose question it is, and what for. */
struct BudgetWish
{
    QString organizationId;
    /** Empty for a question about no creative that is there already. */
    QString creativeId;
    QString consentId;
    /** One of domain::ai_purpose; decides what a call can cost. */
    QString purpose = QLatin1String(domain::ai_purpose::kAnalysis);
};

/** Money kept for one question, until its calls stand in the ledger. */
struct BudgetHold
{
    QString reservationId;
    /** nullopt for a server on this computer, which costs nothing. */
    std::optional<domain::AiPrice> price;
    /** The most that one call can cost. */
    qint64 callMicros = 0;
    /** Paid calls that one try may take: an answer and its repair, or one picture. */
    int callsPerTry = 2;
    /** The most that the question can cost: one try, and one call of which nothing is heard. */
    qint64 heldMicros = 0;
};

/**
 * Keeps the calls of a month below the cap, also those side by side in several threads and programs: what a question may cost is
 * reserved before it is asked. Worker thread.
 */
class AiBudget
{
public:
    AiBudget(const store::Database &database, const AiPrices &prices, const LiveConfig &config, const Clock &clock);

    /** AiBudgetUsedUp; AiPriceUnknown for a model without a price that does not run on this computer. */
    [[nodiscard]] Result<BudgetHold> reserve(const BudgetWish &wish, const ai::ProviderEndpoint &endpoint) const;
    /** For a question that was not asked after all. */
    [[nodiscard]] Status release(const QString &reservationId) const;
    /** What is left of this month's cap, in millionths of a US dollar, not below 0. */
    [[nodiscard]] Result<qint64> remaining() const;
    /** `purpose`: one of domain::ai_purpose. nullopt where a price is needed and not known; 0 on this computer. */
    [[nodiscard]] Result<std::optional<qint64>> callMicros(const QUrl &base, const QString &model,
                                                           const QString &purpose) const;

private:
    [[nodiscard]] Result<BudgetHold> priced(const QUrl &base, const QString &model, const QString &purpose) const;

    const store::Database &m_database;
    const AiPrices &m_prices;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
