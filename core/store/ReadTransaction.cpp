// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ReadTransaction.h"

namespace mci::store {

ReadTransaction::ReadTransaction(Session &session)
    : m_session(&session)
{
}

ReadTransaction::ReadTransaction(ReadTransaction &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{
}

ReadTransaction::~ReadTransaction()
{
    // Nothing was written, so there is nothing that giving up could lose.
    if (m_session)
        (void)m_session->run(QStringLiteral("ROLLBACK"));
}

Result<ReadTransaction> ReadTransaction::begin(Session &session)
{
    if (auto begun = session.run(QStringLiteral("BEGIN")); !begun)
        return failure(std::move(begun).error());
    return ReadTransaction(session);
}

} // namespace mci::store
