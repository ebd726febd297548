// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Creative.h"
#include "services/ai/AiBudget.h"
#include "services/ai/AiConsents.h"

#include <QStringList>

namespace mci::services {

/** What naming the patterns of creatives would send and cost, before anybody asks for it. Worker thread. */
class ExtractionEstimates
{
public:
    ExtractionEstimates(const store::Database &database, const AiConsents &consents, const AiBudget &budget,
                        const LiveConfig &config, const Clock &clock);

    /** `again`: also of those that are analysed already. `not_found` for a creative that is not there. */
    [[nodiscard]] Result<ExtractionEstimate> of(const QStringList &creativeIds, bool again) const;

private:
    /** Questions to which no answer is kept; the same picture with the same copy is one question. */
    [[nodiscard]] Result<int> openQuestions(const std::vector<domain::Creative> &creatives, const AiConfig &config,
                                            bool again) const;

    const store::Database &m_database;
    const AiConsents &m_consents;
    const AiBudget &m_budget;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
