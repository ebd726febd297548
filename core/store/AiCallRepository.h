// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"
#include "store/Session.h"

namespace mci::store {

/** The ledger of calls to AI providers. Give it a durable session to write. */
class AiCallRepository
{
public:
    explicit AiCallRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Status add(const domain::AiCall &call);
    /** The newest first; an empty organization: of all, and those of none. */
    [[nodiscard]] Result<std::vector<domain::AiCall>> list(const QString &organizationId, int limit);
    /** Of all organizations, in millionths of a US dollar; calls without a known price count nothing. */
    [[nodiscard]] Result<qint64> spentSince(UtcTime time);

private:
    Session &m_session;
};

} // namespace mci::store
