// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayReadRepository.h"

#include "store/DayMerge.h"
#include "store/DayMonths.h"
#include "store/DayNames.h"
#include "store/DaySegment.h"
#include "store/DayStaging.h"
#include "store/JobRows.h"
#include "store/Transaction.h"

namespace mci::store {

namespace {

Error noReading()
{
    return makeError(ErrorCode::Internal, Reason::DatabaseFailed, QStringLiteral("no reading of days is going on"));
}

Status expectOne(Statement &statement)
{
    const auto changed = statement.change();
    if (!changed)
        return failure(changed.error());
    return *changed == 1 ? Status{} : Status(failure(noReading()));
}

Status insertRead(Session &session, const DaySeries &series, const DayRead &read)
{
    auto statement = session.prepare(QStringLiteral(
        "INSERT INTO insight_day_reads (series_id, organization_id, since, until, position, pages, row_count, started_at_ms,"
        " updated_at_ms) VALUES (:series_id, :organization_id, :since, :until, '{}', 0, 0, :started, :updated)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":series_id"), series.id)
        .bind(QStringLiteral(":organization_id"), series.organizationId)
        .bind(QStringLiteral(":since"), read.range.since)
        .bind(QStringLiteral(":until"), read.range.until)
        .bind(QStringLiteral(":started"), read.startedAt)
        .bind(QStringLiteral(":updated"), read.startedAt)
        .run();
}

/** Takes what it had brought with it. */
Status deleteRead(Session &session, const DaySeries &series)
{
    auto statement = session.prepare(QStringLiteral("DELETE FROM insight_day_reads WHERE series_id = :series_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":series_id"), series.id).run();
}

Status advance(Session &session, const DaySeries &series, const DayRead &read, UtcTime now)
{
    auto statement = session.prepare(
        QStringLiteral("UPDATE insight_day_reads SET position = :position, pages = :pages, row_count = :row_count,"
                       " updated_at_ms = :updated WHERE series_id = :series_id"));
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(QStringLiteral(":position"), read.position)
        .bind(QStringLiteral(":pages"), read.pages)
        .bind(QStringLiteral(":row_count"), read.rows)
        .bind(QStringLiteral(":updated"), now)
        .bind(QStringLiteral(":series_id"), series.id);
    return expectOne(*statement);
}

Status rememberCurrency(Session &session, const DaySeries &series, const QString &currency)
{
    auto statement
        = session.prepare(QStringLiteral("UPDATE insight_series SET currency = :currency WHERE id = :series_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":currency"), currency).bind(QStringLiteral(":series_id"), series.id).run();
}

Status coverDays(Session &session, const DaySeries &series, const domain::DayCoverage &days)
{
    auto statement = session.prepare(QStringLiteral(
        "INSERT INTO insight_days (series_id, day, organization_id, read_at_ms, provisional) VALUES (:series_id, :day,"
        " :organization_id, :read_at, :provisional) ON CONFLICT (series_id, day) DO UPDATE SET"
        " read_at_ms = excluded.read_at_ms, provisional = excluded.provisional"));
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(QStringLiteral(":series_id"), series.id)
        .bind(QStringLiteral(":organization_id"), series.organizationId);
    for (const domain::CoveredDay &day : days) {
        auto stored = statement->bind(QStringLiteral(":day"), day.day)
                          .bind(QStringLiteral(":read_at"), day.readAt)
                          .bind(QStringLiteral(":provisional"), day.provisional)
                          .run();
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

Result<std::optional<DayRead>> DayReadRepository::current()
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT since, until, position, pages, row_count, started_at_ms FROM insight_day_reads"
                       " WHERE series_id = :series_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":series_id"), m_series.id).one([](Row &row) {
        DayRead read;
        read.range.since = row.date();
        read.range.until = row.date();
        read.position = row.object();
        read.pages = row.smallInteger();
        read.rows = row.smallInteger();
        read.startedAt = row.time();
        return read;
    });
}

Result<DayRead> DayReadRepository::mustBeGoingOn()
{
    const auto read = current();
    if (!read)
        return failure(read.error());
    return *read ? Result<DayRead>(**read) : failure(noReading());
}

Result<DayRead> DayReadRepository::begin(domain::DateRange range)
{
    DayRead read;
    read.range = range;
    read.startedAt = m_clock.now();
    auto begun = inTransaction(m_session, [&]() -> Status {
        if (auto deleted = deleteRead(m_session, m_series); !deleted)
            return deleted;
        return insertRead(m_session, m_series, read);
    });
    if (!begun)
        return failure(std::move(begun).error());
    return read;
}

Result<DayRead> DayReadRepository::storePage(const std::vector<domain::InsightRow> &rows, const QJsonObject &position,
                                             const QString &jobId)
{
    DayRead now;
    auto stored = inTransaction(m_session, [&]() -> Status {
        const auto before = mustBeGoingOn();
        if (!before)
            return failure(before.error());
        now = *before;
        now.position = position;
        now.pages += 1;
        now.rows += static_cast<int>(rows.size());
        if (auto staged = stageRows(m_session, m_series, now.range, rows); !staged)
            return staged;
        if (!rows.empty() && rows.front().currency != m_series.currency && !rows.front().currency.isEmpty()) {
            if (auto remembered = rememberCurrency(m_session, m_series, rows.front().currency); !remembered)
                return remembered;
        }
        if (auto advanced = advance(m_session, m_series, now, m_clock.now()); !advanced)
            return advanced;
        return forgetCrashes(m_session, jobId);
    });
    if (!stored)
        return failure(std::move(stored).error());
    if (!rows.empty() && !rows.front().currency.isEmpty())
        m_series.currency = rows.front().currency;
    return now;
}

Status DayReadRepository::savePosition(const QJsonObject &position)
{
    auto read = mustBeGoingOn();
    if (!read)
        return failure(std::move(read).error());
    read->position = position;
    return advance(m_session, m_series, *read, m_clock.now());
}

Result<QSet<QString>> DayReadRepository::adSetIds()
{
    const auto names = readDayNames(m_session, m_series);
    if (!names)
        return failure(names.error());
    auto statement
        = m_session.prepare(QStringLiteral("SELECT figures FROM insight_day_staging WHERE series_id = :series_id"));
    if (!statement)
        return failure(std::move(statement).error());
    QSet<QString> ids;
    bool broken = false;
    const auto read = statement->bind(QStringLiteral(":series_id"), m_series.id).each([&](Row &row) {
        const QByteArray packed = row.bytes();
        const auto entry = unpackEntry({}, packed);
        if (entry && entry->adSet < names->adSets.size())
            ids.insert(names->adSets[entry->adSet].adSetId);
        else
            broken = true;
    });
    if (!read)
        return failure(read.error());
    return broken ? Result<QSet<QString>>(failure(brokenFigures())) : Result<QSet<QString>>(std::move(ids));
}

Status DayReadRepository::publish(const domain::DayCoverage &days)
{
    return inTransaction(m_session, [&]() -> Status {
        const auto read = mustBeGoingOn();
        if (!read)
            return failure(read.error());
        if (auto merged = mergeStagedDays(m_session, m_series, read->range); !merged)
            return merged;
        if (auto covered = coverDays(m_session, m_series, days); !covered)
            return covered;
        return deleteRead(m_session, m_series);
    });
}

} // namespace mci::store
