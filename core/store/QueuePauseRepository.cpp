// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/QueuePauseRepository.h"

namespace mci::store {

Result<std::optional<UtcTime>> QueuePauseRepository::pausedSince()
{
    auto statement = m_session.prepare(QStringLiteral("SELECT since_ms FROM queue_pauses WHERE id = 'queue'"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->one([](Row &row) { return row.time(); });
}

Status QueuePauseRepository::pause(UtcTime now)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO queue_pauses (id, since_ms) VALUES ('queue', :since_ms) ON CONFLICT (id) DO NOTHING"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":since_ms"), now).run();
}

Status QueuePauseRepository::resume()
{
    return m_session.run(QStringLiteral("DELETE FROM queue_pauses"));
}

} // namespace mci::store
