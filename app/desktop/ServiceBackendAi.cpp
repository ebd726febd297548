// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What windows ask for about the AI provider.
#include "desktop/PoolCall.h"
#include "desktop/ServiceBackend.h"

namespace mci::desktop {

ui::Reply<services::AiStatus> ServiceBackend::aiStatus(const QString &organizationId)
{
    return callOn(m_store, m_stop.token(),
                  [this, organizationId] { return m_context.ai().desk.status(organizationId); });
}

ui::Reply<ai::ProviderTest> ServiceBackend::testAi()
{
    cancelAiTest();
    m_aiTest = CancelSource();
    return callOn(m_calls, m_aiTest.token(),
                  [this, stop = m_aiTest.token()] { return m_context.ai().desk.test(stop); });
}

void ServiceBackend::cancelAiTest()
{
    m_aiTest.cancel();
}

ui::Reply<domain::AiConsent> ServiceBackend::giveAiConsent(const services::ConsentWish &wish)
{
    return callOn(m_store, m_stop.token(), [this, wish] { return m_context.ai().consents.give(wish); });
}

ui::StatusReply ServiceBackend::withdrawAiConsent(const QString &organizationId)
{
    return callOn(m_store, m_stop.token(),
                  [this, organizationId] { return m_context.ai().consents.withdraw(organizationId); });
}

ui::Reply<std::vector<domain::AiCall>> ServiceBackend::aiLedger(const services::LedgerFilter &filter)
{
    return callOn(m_store, m_stop.token(), [this, filter] { return m_context.ai().ledger.list(filter); });
}

ui::Reply<std::vector<domain::AiPriceRow>> ServiceBackend::aiPrices()
{
    return callOn(m_store, m_stop.token(), [this] { return m_context.ai().prices.list(); });
}

ui::StatusReply ServiceBackend::setAiPrice(const domain::AiPrice &price)
{
    return callOn(m_store, m_stop.token(), [this, price] { return m_context.ai().prices.set(price); });
}

ui::StatusReply ServiceBackend::resetAiPrices()
{
    return callOn(m_store, m_stop.token(), [this] { return m_context.ai().prices.reset(); });
}

ui::Reply<services::ExtractionEstimate> ServiceBackend::extractionEstimate(const QStringList &creativeIds, bool again)
{
    return callOn(m_store, m_stop.token(),
                  [this, creativeIds, again] { return m_context.ai().estimates.of(creativeIds, again); });
}

} // namespace mci::desktop
