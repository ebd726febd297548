// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ai/AiBudget.h"
#include "services/ai/AiConsents.h"
#include "services/ai/AiEndpoints.h"
#include "services/ai/QuestionLedger.h"

namespace mci::services {

/** Whom an organization lets be asked, and by which consent. */
struct AdmittedProvider
{
    ai::ProviderEndpoint endpoint;
    domain::AiConsent consent;
};

/** One question that money may be spent on. */
struct PaidQuestion
{
    /** One of domain::ai_purpose. */
    QString purpose;
    QString creativeId;
    /** Hex SHA-256 of the picture that is sent; empty for none. */
    QString pictureSha256;
};

/** Asks, telling `sink` of every call. */
using ProviderAsk = std::function<Status(const ai::CallSink &sink, const CancelToken &cancel)>;

/**
 * The way that every question to a provider takes, whatever it is about: consent, money kept, every call in the ledger, and an
 * end within a second when the consent is withdrawn meanwhile. Any worker thread; blocks.
 */
class ProviderDesk
{
public:
    ProviderDesk(const store::Database &database, const AiEndpoints &endpoints, const AiConsents &consents,
                 const AiBudget &budget, const Clock &clock);

    /** AiNotConfigured, ProviderKeyMissing, AiConsentMissing. Sends nothing. */
    [[nodiscard]] Result<AdmittedProvider> admit(const QString &organizationId) const;
    /**
     * AiBudgetUsedUp and AiPriceUnknown: then nothing was sent. AiConsentMissing where it was withdrawn meanwhile. Else what
     * `ask` says. `keep` stores the answer in one step with its line in the ledger; may be empty. `costMicros` is added to,
     * whatever comes of it; nullptr for whom it is of no account.
     */
    [[nodiscard]] Status ask(const AdmittedProvider &provider, const PaidQuestion &question, const ProviderAsk &ask,
                             const AnswerKeeper &keep, qint64 *costMicros, const CancelToken &cancel) const;

private:
    const store::Database &m_database;
    const AiEndpoints &m_endpoints;
    const AiConsents &m_consents;
    const AiBudget &m_budget;
    const Clock &m_clock;
};

} // namespace mci::services
