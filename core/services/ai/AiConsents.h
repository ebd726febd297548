// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "services/ai/AiStatus.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/**
 * What organizations allow to be sent to the AI provider. A consent holds for one host, and for what its words told of: where
 * another host is configured, or the words have changed since, nothing is allowed until somebody agrees again. Every change is in the audit log too. Worker thread.
 */
class AiConsents
{
public:
    AiConsents(const store::Database &database, const LiveConfig &config, const Clock &clock);

    /** The one that stands, is for the host that is configured now, and was given to the words that are shown now. */
    [[nodiscard]] Result<std::optional<domain::AiConsent>> of(const QString &organizationId) const;
    /** The one that stands, for whichever host and by whichever words. */
    [[nodiscard]] Result<std::optional<domain::AiConsent>> standing(const QString &organizationId) const;
    /** AiNotConfigured; AiConsentElsewhere where the wish names another host than the settings; `not_found` for no such organization. */
    [[nodiscard]] Result<domain::AiConsent> give(const ConsentWish &wish) const;
    /** Ends calls that are under way within a second. Succeeds where nothing was allowed. */
    [[nodiscard]] Status withdraw(const QString &organizationId) const;

private:
    const store::Database &m_database;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
