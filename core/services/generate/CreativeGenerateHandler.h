// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobHandler.h"
#include "services/generate/GenerateCreatives.h"

namespace mci::services {

/** creative_generate: makes new creatives of a brief and keeps them; the job's result names the output. */
class CreativeGenerateHandler final : public jobs::JobHandler
{
public:
    CreativeGenerateHandler(const store::Database &database, const GenerateCreatives &generation,
                            const LiveConfig &config, const Clock &clock);

    [[nodiscard]] Result<jobs::JobOutcome> run(const jobs::JobContext &context) override;

private:
    const store::Database &m_database;
    const GenerateCreatives &m_generation;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
