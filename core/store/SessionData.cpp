// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SessionData.h"

namespace mci::store {

namespace {

/** SQLite's primary result codes that mean something to people. */
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

} // namespace

SessionData::SessionData(QSqlDatabase handle, const StatementHook &hook)
    : m_handle(std::move(handle))
    , m_hook(hook)
    , m_thread(QThread::currentThreadId())
{
}

SessionData::~SessionData()
{
    Q_ASSERT_X(m_thread == QThread::currentThreadId(), "SessionData", "a session ends on the thread that opened it");
    const QString name = m_handle.connectionName();
    m_handle.close();
    // removeDatabase() warns while a handle to the connection is left.
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

const QSqlDatabase &SessionData::handle() const
{
    Q_ASSERT_X(m_thread == QThread::currentThreadId(), "SessionData", "a session is used on the thread that opened it");
    return m_handle;
}

std::optional<Error> SessionData::refused(const QString &sql) const
{
    return m_hook ? m_hook(sql) : std::nullopt;
}

Error toError(const QSqlError &error, const QString &context)
{
    // The low byte is the primary code, whether or not extended codes are on.
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const QString detail = context + QStringLiteral(": ") + error.databaseText();
    switch (code) {
    case Busy:
    case Locked:
        return transientError(ErrorCode::Internal, Reason::DatabaseBusy, detail);
    case Full:
        return makeError(ErrorCode::DiskFull, Reason::DiskIsFull, detail);
    case Corrupt:
    case NotADatabase:
        return makeError(ErrorCode::Internal, Reason::DatabaseCorrupt, detail);
    case ReadOnly:
        return makeError(ErrorCode::Internal, Reason::DatabaseReadOnly, detail);
    case CannotOpen:
        return makeError(ErrorCode::Internal, Reason::ProfileUnreadable, detail);
    default:
        return makeError(ErrorCode::Internal, Reason::DatabaseFailed, detail);
    }
}

} // namespace mci::store
