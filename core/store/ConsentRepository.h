// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"
#include "store/Session.h"

namespace mci::store {

/** What organizations allowed. Give it a durable session to write. */
class ConsentRepository
{
public:
    explicit ConsentRepository(Session &session)
        : m_session(session)
    {
    }

    /** In place of the one that stands, which is withdrawn at the same time. */
    [[nodiscard]] Status give(const domain::AiConsent &consent);
    /** False where none stands. */
    [[nodiscard]] Result<bool> withdraw(const QString &organizationId, const QString &purpose, UtcTime now);
    /** The one that stands. */
    [[nodiscard]] Result<std::optional<domain::AiConsent>> find(const QString &organizationId, const QString &purpose);
    /** All that ever stood, the newest first. */
    [[nodiscard]] Result<std::vector<domain::AiConsent>> list(const QString &organizationId);

private:
    Session &m_session;
};

} // namespace mci::store
