// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/Lexicons.h"
#include "ai/PictureAnalysis.h"
#include "domain/Creative.h"
#include "domain/patterns/CreativePatterns.h"
#include "jobs/JobHandler.h"
#include "services/ai/ProviderAnalysis.h"
#include "services/CreativePictures.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/**
 * meta_pattern_extract: looks at the pictures of creatives, reads their copy, and names the three layers of each. What is done
 * is stored one creative after the other, so that an interrupted job goes on from there. Where somebody asked for it and the
 * organization agreed, a provider is asked as well, after all that this machine can tell is stored: its errors spoil nothing.
 */
class PatternExtractHandler final : public jobs::JobHandler
{
public:
    PatternExtractHandler(const store::Database &database, ai::PictureAnalysis &analysis,
                          const CreativePictures &pictures, ProviderAnalysis &provider, const LiveConfig &config,
                          const Clock &clock);

    [[nodiscard]] Result<jobs::JobOutcome> run(const jobs::JobContext &context) override;

private:
    enum class Extracted { Done, AsBefore };
    struct Count
    {
        qint64 done = 0;
        qint64 asBefore = 0;
        qint64 failed = 0;
        /** Of the last that failed. */
        std::optional<Error> problem;

        void add(const Result<Extracted> &extracted);
    };
    /** An error only where it ends the whole job. */
    [[nodiscard]] Status extractAll(const jobs::JobContext &context, const std::vector<domain::Creative> &creatives,
                                    Count &count) const;
    /** An error only where it ends the whole job. */
    [[nodiscard]] Status askProvider(const jobs::JobContext &context, const std::vector<domain::Creative> &creatives,
                                     jobs::JobCompleted &completed) const;
    [[nodiscard]] Result<std::vector<domain::Creative>> creativesOf(const jobs::JobContext &context) const;
    /** What one run goes by. */
    struct Rules
    {
        ai::Lexicons lexicons;
        bool again = false;
    };
    [[nodiscard]] Result<Extracted> extract(const domain::Creative &creative, const Rules &rules,
                                            const CancelToken &cancel) const;
    [[nodiscard]] Result<domain::PictureFacts> factsOf(const domain::Creative &creative, bool again,
                                                       const CancelToken &cancel) const;
    [[nodiscard]] Status store(const domain::Creative &creative, const domain::CreativePatterns &patterns) const;

    const store::Database &m_database;
    ai::PictureAnalysis &m_analysis;
    const CreativePictures &m_pictures;
    ProviderAnalysis &m_provider;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
