// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "services/generate/MadeOutput.h"
#include "store/Database.h"

namespace mci::services {

/** Looks whether something can be made of a brief, and queues it. Worker thread. */
class QueueGeneration
{
public:
    QueueGeneration(const store::Database &database, const Clock &clock);

    /**
     * The brief is taken as it is now, whatever is saved later; a live job of the same version is `existing`. InvalidRequest with
     * the key for a brief without a product, without sources or with sources that lend nothing; the errors of loadLenders();
     * NotFound.
     */
    [[nodiscard]] Result<QueuedGeneration> queue(const QString &briefId) const;

private:
    const store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mci::services
