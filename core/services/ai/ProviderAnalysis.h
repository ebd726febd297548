// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PatternProvider.h"
#include "domain/Creative.h"
#include "services/ai/FlightDesk.h"
#include "services/ai/ProviderDesk.h"

namespace mci::services {

/** How long a provider's answer stands for the same question. */
inline constexpr std::chrono::hours kAnswerLife{24 * 30};

/** Gives a creative's picture where it is needed. */
using PictureSource = std::function<Result<QByteArray>(const CancelToken &cancel)>;

/**
 * Has a provider name the patterns of creatives: only with the organization's consent, within the budget, and once for the same
 * question within thirty days. Answers are paid for, so they are stored with their line in the ledger. Any worker thread; blocks.
 */
class ProviderAnalysis
{
public:
    ProviderAnalysis(const store::Database &database, const ai::PatternProvider &provider, const AiEndpoints &endpoints,
                     const AiConsents &consents, const ProviderDesk &desk, const Clock &clock);

    /** Whether there is anybody to ask, and the organization agreed. Sends nothing. */
    [[nodiscard]] Result<bool> mayAsk(const QString &organizationId) const;
    /** What the patterns of a creative would be made of, for domain::PatternSource::Provider. */
    [[nodiscard]] Result<QString> inputDigest(const domain::Creative &creative) const;
    /**
     * AiConsentMissing also where it was withdrawn meanwhile, which ends a call within a second; AiBudgetUsedUp, AiPriceUnknown,
     * AiNotConfigured, ProviderKeyMissing: then nothing was sent. Else the errors of the provider and of the picture.
     */
    [[nodiscard]] Result<domain::CreativePatterns> analyse(const domain::Creative &creative,
                                                           const PictureSource &picture, const CancelToken &cancel);

private:
    struct Question;
    [[nodiscard]] Result<std::optional<domain::CreativePatterns>> known(const Question &question) const;
    [[nodiscard]] Status keep(const Question &question, const domain::CreativePatterns &patterns,
                              store::Session &session) const;
    [[nodiscard]] Result<domain::CreativePatterns> ask(const Question &question, const QByteArray &picture,
                                                       const CancelToken &cancel) const;

    const store::Database &m_database;
    const ai::PatternProvider &m_provider;
    const AiEndpoints &m_endpoints;
    const AiConsents &m_consents;
    const ProviderDesk &m_desk;
    const Clock &m_clock;
    FlightDesk m_flights;
};

} // namespace mci::services
