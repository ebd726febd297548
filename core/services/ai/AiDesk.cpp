// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/AiDesk.h"

#include "services/ai/QuestionLedger.h"

namespace mci::services {

AiDesk::AiDesk(const store::Database &database, const ai::PatternProvider &provider, const AiEndpoints &endpoints,
               const AiConsents &consents, const AiPrices &prices, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_provider(provider)
    , m_endpoints(endpoints)
    , m_consents(consents)
    , m_prices(prices)
    , m_config(config)
    , m_clock(clock)
{
}

Result<std::optional<domain::AiPrice>> AiDesk::price(const QString &model) const
{
    const auto prices = m_prices.prices();
    if (!prices)
        return failure(prices.error());
    const domain::AiPrice *found = domain::priceOf(*prices, model);
    return found ? std::optional(*found) : std::nullopt;
}

Result<AiStatus> AiDesk::status(const QString &organizationId) const
{
    const AiConfig config = m_config.current()->ai;
    AiStatus status;
    status.server = config.server;
    status.base = config.base;
    status.host = domain::aiHost(config.base);
    status.model = config.model;
    status.imageModel = config.imageModel;
    status.isConfigured = config.isConfigured();
    status.needsKey = domain::profileOf(config.server).needsKey;
    status.hasKey = m_endpoints.hasKey();
    status.isOnThisComputer = !config.base.isEmpty() && domain::isOnThisComputer(config.base);
    status.capMicros = config.monthlyCapMicros;
    auto price = this->price(config.model);
    if (!price)
        return failure(std::move(price).error());
    status.price = *std::move(price);
    auto consent = m_consents.standing(organizationId);
    if (!consent)
        return failure(std::move(consent).error());
    if (*consent && (*consent)->host != status.host)
        status.consentElsewhere = *std::move(consent);
    auto holding = m_consents.of(organizationId);
    if (!holding)
        return failure(std::move(holding).error());
    status.consent = *std::move(holding);
    const auto spent = AiLedger(m_database, m_clock).spentThisMonth();
    if (!spent)
        return failure(spent.error());
    status.spentThisMonthMicros = *spent;
    return status;
}

Result<ai::ProviderTest> AiDesk::test(const CancelToken &cancel) const
{
    const auto endpoint = m_endpoints.current();
    if (!endpoint)
        return failure(endpoint.error());
    const AiLedger ledger(m_database, m_clock);
    const auto spent = ledger.spentThisMonth();
    if (!spent)
        return failure(spent.error());
    const qint64 cap = m_config.current()->ai.monthlyCapMicros;
    if (!domain::isOnThisComputer(endpoint->base) && *spent >= cap)
        return failure(budgetUsedUp(cap));
    auto price = this->price(endpoint->model);
    if (!price)
        return failure(std::move(price).error());
    CallContext context;
    context.wish.purpose = QLatin1String(domain::ai_purpose::kTest);
    context.server = endpoint->server;
    context.base = endpoint->base;
    context.hold.price = *std::move(price);
    const auto sink = [&](const ai::ProviderCall &call) { return ledger.add(ledgerCall(context, call, m_clock)); };
    return m_provider.test(*endpoint, sink, cancel);
}

} // namespace mci::services
