// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/PictureAnalysis.h"
#include "base/Clock.h"
#include "services/generate/Generation.h"
#include "services/generate/ProviderMaker.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

struct GenerationGround;
class PaidAnswers;
class ProviderShare;

/**
 * From chosen creatives and a brief to new ones: patterns combined, copy written, pictures drawn, each on this machine unless a
 * provider is wished for copy and photos, and each checked against everything that the organization has. Worker thread with a QGuiApplication, for fonts.
 */
class GenerateCreatives
{
public:
    /** Of the whole work, until the first variation is begun. */
    static constexpr double kLoaded = 0.4;

    GenerateCreatives(const store::Database &database, ai::PictureAnalysis &analysis, const ProviderMaker &provider,
                      const LiveConfig &config, const Clock &clock);

    /**
     * Errors: InvalidRequest for no creatives, and for a file that cannot be read or is no picture; NotFound, also for creatives
     * of another organization than the first; PatternsNotExtracted; TooSimilar where nothing new came of it; Cancelled.
     * `paid`: as ProviderShare's.
     */
    [[nodiscard]] Result<Generation> make(const GenerationRequest &request, const GenerationProgress &progress,
                                          const CancelToken &cancel, const PaidAnswers *paid = nullptr) const;

private:
    [[nodiscard]] Result<Generation> makeOn(GenerationGround &ground, const GenerationRequest &request,
                                            const QString &organizationId, ProviderShare &share,
                                            const GenerationProgress &progress, const CancelToken &cancel) const;

    const store::Database &m_database;
    ai::PictureAnalysis &m_analysis;
    const ProviderMaker &m_provider;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
