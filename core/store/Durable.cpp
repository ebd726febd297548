// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Durable.h"

namespace mci::store {

Result<Session> durableSession(const Database &database)
{
    Result<Session> session = database.session();
    if (!session)
        return session;
    if (const Status full = session->run(QStringLiteral("PRAGMA synchronous = FULL")); !full)
        return failure(full.error());
    return session;
}

} // namespace mci::store
