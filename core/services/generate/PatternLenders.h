// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/brief/CombinedPatterns.h"
#include "domain/brief/StoredBrief.h"
#include "domain/Creative.h"
#include "store/Session.h"

namespace mci::services {

struct LoadedLenders
{
    QString organizationId;
    std::vector<domain::PatternLender> lenders;
    /** The same ones as they are in the store. */
    std::vector<domain::Creative> creatives;
    /** Headlines and texts of the lenders, which new copy stays away from. */
    QStringList texts;
    /** How the workspace speaks: the lenders' own words. */
    std::vector<domain::AdCopy> voice;
};

/** Those with a layer that is to be taken. */
[[nodiscard]] std::vector<domain::BriefSource> lending(std::vector<domain::BriefSource> sources);

/**
 * Of those that lend something. Without an `organizationId` they are of the first one's. Errors: InvalidRequest where none lends,
 * NotFound, also for one of another organization, and PatternsNotExtracted with the ids of all that have none, in `value`,
 * separated by spaces.
 */
[[nodiscard]] Result<LoadedLenders> loadLenders(store::Session &session,
                                                const std::vector<domain::BriefSource> &sources,
                                                const QString &organizationId = {});

/** As loadLenders(), of those that are still there, have patterns and lend something; there may be none of them. */
[[nodiscard]] Result<LoadedLenders> loadLendersLeft(store::Session &session, const QString &organizationId,
                                                    const std::vector<domain::BriefSource> &sources);

} // namespace mci::services
