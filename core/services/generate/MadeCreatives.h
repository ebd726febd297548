// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "services/generate/KeptGeneration.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/** The library of everything that was made. Worker thread; each call has a session of its own. */
class MadeCreatives
{
public:
    MadeCreatives(const store::Database &database, const LiveConfig &config, const Clock &clock);

    /** The newest first. One that cannot be read is left out, and the log names it. */
    [[nodiscard]] Result<std::vector<OutputEntry>> list(const QString &organizationId) const;
    /** NotFound. */
    [[nodiscard]] Result<MadeOutput> output(const QString &id) const;
    [[nodiscard]] Result<MadeVariation> variation(const QString &id) const;
    /** From the first to the last. */
    [[nodiscard]] Result<std::vector<VariationRevision>> revisions(const QString &variationId) const;
    /** An earlier or later state; what was approved was another. */
    [[nodiscard]] Result<MadeVariation> show(const QString &variationId, int number) const;
    /** By who is logged in to Meta. TooSimilar for one that the gate stops: it cannot be approved. */
    [[nodiscard]] Result<MadeVariation> setApproved(const QString &variationId, bool approved) const;
    [[nodiscard]] Status setRemoved(const QString &id, bool removed) const;
    /** Stores a generation that no job made, with the brief that it is of. */
    [[nodiscard]] Result<QString> keep(const Generation &generation) const;

    /** Deletes for good what was removed more than a day ago, and pictures that nothing has any more. */
    [[nodiscard]] Status tidy() const;

private:
    [[nodiscard]] Result<OutputEntry> entryOf(store::Session &session, const store::OutputRow &row) const;
    [[nodiscard]] Status addNames(store::Session &session, MadeOutput &output) const;
    [[nodiscard]] imaging::ThumbnailCache folder() const;

    const store::Database &m_database;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
