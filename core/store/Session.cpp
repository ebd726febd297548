// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Session.h"

#include "store/SessionData.h"

namespace mci::store {

Session::Session(std::unique_ptr<SessionData> data)
    : m_data(std::move(data))
{
}

Session::Session(Session &&) noexcept = default;
Session &Session::operator=(Session &&) noexcept = default;
Session::~Session() = default;

Result<Statement> Session::prepare(const QString &sql)
{
    QSqlQuery query(m_data->handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(toError(query.lastError(), QStringLiteral("preparing a statement")));
    return Statement(*m_data, std::move(query));
}

Status Session::run(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return failure(std::move(statement).error());
    return statement->run();
}

bool Session::inTransaction() const
{
    return m_data->depth > 0;
}

} // namespace mci::store
