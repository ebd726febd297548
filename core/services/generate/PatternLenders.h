// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/brief/CombinedPatterns.h"
#include "domain/brief/StoredBrief.h"
#include "store/Session.h"

namespace mci::services {

struct LoadedLenders
{
    QString organizationId;
    std::vector<domain::PatternLender> lenders;
    /** Headlines and texts of the lenders, which new copy stays away from. */
    QStringList texts;
    /** How the workspace speaks: the lenders' own words. */
    std::vector<domain::AdCopy> voice;
};

/** Errors as GenerateCreatives::make(). */
[[nodiscard]] Result<LoadedLenders> loadLenders(store::Session &session,
                                                const std::vector<domain::BriefSource> &sources);

/** As loadLenders(), of those that are still there, have patterns and lend something; there may be none of them. */
[[nodiscard]] Result<LoadedLenders> loadLendersLeft(store::Session &session, const QString &organizationId,
                                                    const std::vector<domain::BriefSource> &sources);

} // namespace mci::services
