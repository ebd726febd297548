// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>

namespace mci::store {

/** What a session and the statements and transactions that are open in it share. */
class SessionData
{
public:
    SessionData(QSqlDatabase handle, const StatementHook &hook);
    SessionData(const SessionData &) = delete;
    SessionData &operator=(const SessionData &) = delete;
    ~SessionData();

    [[nodiscard]] const QSqlDatabase &handle() const;
    /** The hook's word on a statement. */
    [[nodiscard]] std::optional<Error> refused(const QString &sql) const;

    /** Open transactions, one inside the other. */
    int depth = 0;
    /** An inner one was given up, so the outer one must not commit. */
    bool doomed = false;

private:
    QSqlDatabase m_handle;
    const StatementHook &m_hook;
    Qt::HANDLE m_thread;
};

/** SQLite's error as ours; `context` goes into the detail and holds no values. */
[[nodiscard]] Error toError(const QSqlError &error, const QString &context);

} // namespace mci::store
