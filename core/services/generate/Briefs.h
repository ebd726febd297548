// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "services/generate/MadeOutput.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/** NotFound, with the id. */
[[nodiscard]] Error unknownBrief(const QString &id);

/** What people want new creatives to be about, and what a client's ads always have. Worker thread. */
class Briefs
{
public:
    Briefs(const store::Database &database, const LiveConfig &config, const Clock &clock);

    /** The last saved first. */
    [[nodiscard]] Result<std::vector<BriefEntry>> list(const QString &organizationId) const;
    /** NotFound. */
    [[nodiscard]] Result<domain::StoredBrief> find(const QString &id) const;
    /** Empty but for the sources and the organization's brand kit. */
    [[nodiscard]] Result<domain::StoredBrief> begin(const QString &organizationId,
                                                    const std::vector<domain::BriefSource> &sources) const;
    /** InvalidRequest, with nothing changed, for a text that is too long and the like; NotFound. */
    [[nodiscard]] Result<domain::StoredBrief> save(const QString &id, const domain::BriefDraft &draft) const;
    [[nodiscard]] Status setRemoved(const QString &id, bool removed) const;
    /** The newest first. */
    [[nodiscard]] Result<std::vector<BriefVersion>> versions(const QString &id) const;
    [[nodiscard]] Result<domain::BrandKit> brandKit(const QString &organizationId) const;
    [[nodiscard]] Status setBrandKit(const QString &organizationId, const domain::BrandKit &kit) const;

private:
    const store::Database &m_database;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
