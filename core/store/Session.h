// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Statement.h"

namespace mci::store {

/**
 * A connection to the database: opened, used and closed on one thread within one scope. Never a member of something that
 * lives longer than one piece of work, because pool threads end and would leave their connection behind.
 */
class Session
{
public:
    Session(Session &&) noexcept;
    Session &operator=(Session &&) noexcept;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session();

    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /** A statement without parameters and without an answer. */
    [[nodiscard]] Status run(const QString &sql);
    [[nodiscard]] bool inTransaction() const;

private:
    friend class Database;
    friend class Transaction;
    explicit Session(std::unique_ptr<SessionData> data);

    std::unique_ptr<SessionData> m_data;
};

} // namespace mci::store
