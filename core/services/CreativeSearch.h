// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace mci::services {

/** Finds creatives by words. Worker thread. */
class CreativeSearch
{
public:
    explicit CreativeSearch(const store::Database &database)
        : m_database(database)
    {
    }

    /** As store::CreativeSearchRepository::find(). */
    [[nodiscard]] Result<QStringList> find(const QString &connectionId, const QString &adAccountId,
                                           const QString &text) const;

private:
    const store::Database &m_database;
};

} // namespace mci::services
