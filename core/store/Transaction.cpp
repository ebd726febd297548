// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transaction.h"

#include "store/SessionData.h"

namespace mci::store {

namespace {

void rollBack(SessionData &session)
{
    // Fails where SQLite has rolled back by itself (full disk, I/O error); then there is nothing left to do.
    QSqlQuery(session.handle()).exec(QStringLiteral("ROLLBACK"));
    session.doomed = false;
}

} // namespace

Transaction::Transaction(SessionData &session)
    : m_session(&session)
{
    ++session.depth;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_session)
        return;
    if (--m_session->depth == 0)
        rollBack(*m_session);
    else
        m_session->doomed = true;
}

Result<Transaction> Transaction::begin(Session &session)
{
    if (!session.inTransaction()) {
        if (auto begun = session.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return failure(std::move(begun).error());
    }
    return Transaction(*session.m_data);
}

Status Transaction::commit()
{
    Q_ASSERT_X(m_session, "Transaction", "committed twice");
    SessionData &session = *std::exchange(m_session, nullptr);
    if (--session.depth > 0)
        return {};
    if (session.doomed) {
        rollBack(session);
        return failure(makeError(ErrorCode::Internal, Reason::DatabaseFailed,
                                 QStringLiteral("a part of the transaction was given up")));
    }
    const QString sql = QStringLiteral("COMMIT");
    std::optional<Error> error = session.refused(sql);
    if (!error) {
        QSqlQuery query(session.handle());
        if (query.exec(sql))
            return {};
        error = toError(query.lastError(), QStringLiteral("committing"));
    }
    rollBack(session);
    return failure(*std::move(error));
}

Status inTransaction(Session &session, const std::function<Status()> &work)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return failure(std::move(transaction).error());
    if (auto done = work(); !done)
        return done;
    return transaction->commit();
}

} // namespace mci::store
