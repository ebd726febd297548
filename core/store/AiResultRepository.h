// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"
#include "store/Session.h"

namespace mci::store {

/** What AI providers answered, by the digest of all that the answer depends on. Give it a durable session to write. */
class AiResultRepository
{
public:
    explicit AiResultRepository(Session &session)
        : m_session(session)
    {
    }

    /** nullopt also for what is older than `notBefore`. */
    [[nodiscard]] Result<std::optional<domain::CreativePatterns>> find(const QString &organizationId,
                                                                       const QString &question, UtcTime notBefore);
    [[nodiscard]] Status save(const QString &organizationId, const QString &question,
                              const domain::CreativePatterns &patterns);
    /** Returns how many. */
    [[nodiscard]] Result<int> deleteBefore(UtcTime time);

private:
    Session &m_session;
};

} // namespace mci::store
