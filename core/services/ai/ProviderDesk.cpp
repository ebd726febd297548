// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/ProviderDesk.h"

#include "services/ai/ConsentWatch.h"

namespace mci::services {

namespace {

Error consentMissing(const QString &host)
{
    return makeError(ErrorCode::ConsentRequired, Reason::AiConsentMissing, {}, {{QStringLiteral("host"), host}});
}

} // namespace

ProviderDesk::ProviderDesk(const store::Database &database, const AiEndpoints &endpoints, const AiConsents &consents,
                           const AiBudget &budget, const Clock &clock)
    : m_database(database)
    , m_endpoints(endpoints)
    , m_consents(consents)
    , m_budget(budget)
    , m_clock(clock)
{
}

Result<AdmittedProvider> ProviderDesk::admit(const QString &organizationId) const
{
    const auto endpoint = m_endpoints.current();
    if (!endpoint)
        return failure(endpoint.error());
    const auto consent = m_consents.of(organizationId);
    if (!consent)
        return failure(consent.error());
    // The settings may have changed between the two: nobody else than the one agreed to is asked.
    if (!*consent || (*consent)->host != domain::aiHost(endpoint->base))
        return failure(consentMissing(domain::aiHost(endpoint->base)));
    return AdmittedProvider{*endpoint, **consent};
}

Status ProviderDesk::ask(const AdmittedProvider &provider, const PaidQuestion &question, const ProviderAsk &ask,
                         const AnswerKeeper &keep, qint64 *costMicros, const CancelToken &cancel) const
{
    CallContext context;
    context.wish = {provider.consent.organizationId, question.creativeId, provider.consent.id, question.purpose};
    context.server = provider.endpoint.server;
    context.base = provider.endpoint.base;
    context.pictureSha256 = question.pictureSha256;
    auto hold = m_budget.reserve(context.wish, provider.endpoint);
    if (!hold)
        return failure(std::move(hold).error());
    context.hold = *std::move(hold);
    QuestionLedger ledger(m_database, std::move(context), m_clock);
    const ConsentWatch watch(m_consents, provider.consent, cancel);
    const Status answered = ask(ledger.sink(), watch.token());
    const Status kept = ledger.finish(answered ? keep : AnswerKeeper());
    if (costMicros)
        *costMicros += ledger.costMicros();
    if (!kept)
        return kept;
    return !answered && watch.isWithdrawn() ? Status(failure(consentMissing(provider.consent.host))) : answered;
}

} // namespace mci::services
