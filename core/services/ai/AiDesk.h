// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ai/AiBudget.h"
#include "services/ai/AiConsents.h"
#include "services/ai/AiEndpoints.h"
#include "services/ai/AiLedger.h"

namespace mci::services {

/** Tells how things stand with the AI provider, and tries whether it answers. Worker thread. */
class AiDesk
{
public:
    AiDesk(const store::Database &database, net::HttpTransport &transport, const AiEndpoints &endpoints,
           const AiConsents &consents, const AiPrices &prices, const LiveConfig &config, const Clock &clock);

    [[nodiscard]] Result<AiStatus> status(const QString &organizationId) const;
    /**
     * Sends nothing of anybody's: a list of models is asked for and one word. Needs no consent, stands in the ledger, and is
     * refused with AiBudgetUsedUp where a provider elsewhere may take no more money.
     */
    [[nodiscard]] Result<ai::ProviderTest> test(const CancelToken &cancel) const;

private:
    [[nodiscard]] Result<std::optional<domain::AiPrice>> price(const QString &model) const;

    const store::Database &m_database;
    net::HttpTransport &m_transport;
    const AiEndpoints &m_endpoints;
    const AiConsents &m_consents;
    const AiPrices &m_prices;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
