// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/**
 * Compares what was made with ads that were in the library then and have been fetched since. Ads that came later are left out: they
 * may be what was made, published. Worker thread.
 */
class LibraryRecheck
{
public:
    LibraryRecheck(const store::Database &database, const LiveConfig &config, const Clock &clock);

    /** Keeps what is found nearer with the shown states of the output's variations. Nothing where all was compared. NotFound. */
    [[nodiscard]] Status recheck(const QString &outputId, const CancelToken &cancel) const;

private:
    const store::Database &m_database;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
