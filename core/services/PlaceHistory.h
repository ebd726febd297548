// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CreativeOverview.h"

namespace mci::services {

/**
 * Remembers the places of each view, on its last two sets of numbers, so that it can be told what moved since the last sync.
 * A view is the same as long as its rules and its window are; "the last 30 days" are the same tomorrow, though their dates
 * are others. Worker thread.
 */
class PlaceHistory
{
public:
    PlaceHistory(const store::Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /** Writes nothing where these numbers were noted already with as many places, or newer ones. */
    [[nodiscard]] Status note(const TopCreativesAnswer &answer) const;
    /** Place by ad id at Meta, from 1, on the numbers before those of `fetchedAt`; empty where there were none. */
    [[nodiscard]] Result<QHash<QString, int>> before(const ResolvedSelection &selection, UtcTime fetchedAt) const;

private:
    const store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mci::services
