// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

namespace mci::store {

/**
 * A write transaction (BEGIN IMMEDIATE); rolls back unless committed. One that is begun inside another joins it: the
 * outermost one commits, and only if every inner one did.
 */
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Session &session);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Status commit();

private:
    explicit Transaction(SessionData &session);

    SessionData *m_session;
};

/** Runs `work` in a transaction and commits it when the work succeeded. */
[[nodiscard]] Status inTransaction(Session &session, const std::function<Status()> &work);

} // namespace mci::store
