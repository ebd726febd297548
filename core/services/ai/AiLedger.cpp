// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/AiLedger.h"

#include "store/AiCallRepository.h"
#include "store/Durable.h"

namespace mci::services {

namespace {

constexpr int kMostRows = 100'000;

} // namespace

UtcTime monthBegin(UtcTime time)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(time));
    return UtcTime(std::chrono::sys_days(day.year() / day.month() / 1));
}

AiLedger::AiLedger(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<domain::AiCall>> AiLedger::list(const LedgerFilter &filter) const
{
    if (filter.limit < 1 || filter.limit > kMostRows)
        return failure(invalidOption(Reason::OptionOutOfRange, QStringLiteral("limit"), QString::number(filter.limit),
                                     QStringLiteral("1 – %1").arg(kMostRows)));
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::AiCallRepository(*session).list(filter.organizationId, filter.limit);
}

Result<qint64> AiLedger::spentThisMonth() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::AiCallRepository(*session).spentSince(monthBegin(m_clock.now()));
}

Status AiLedger::add(const domain::AiCall &call) const
{
    Result<store::Session> session = store::durableSession(m_database);
    if (!session)
        return failure(session.error());
    return store::AiCallRepository(*session).add(call);
}

} // namespace mci::services
