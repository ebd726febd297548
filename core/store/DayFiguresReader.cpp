// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayFiguresReader.h"

#include "store/DayMonths.h"
#include "store/DayRows.h"
#include "store/DaySegment.h"
#include "store/ReadTransaction.h"

namespace mci::store {

namespace {

/** Several months side by side, one ad after the other. */
class MonthWalk
{
public:
    struct Stop
    {
        const MonthPart *part = nullptr;
        SegmentEntry entry;
    };

    [[nodiscard]] static Result<MonthWalk> open(Session &session, const QString &seriesId, domain::DateRange range)
    {
        MonthWalk walk;
        for (const MonthPart &part : monthsOf(range)) {
            auto segments = readSegments(session, seriesId, part.first);
            if (!segments)
                return failure(std::move(segments).error());
            walk.m_lanes.push_back({part, SegmentCursor(*std::move(segments)), false});
        }
        for (Lane &lane : walk.m_lanes)
            lane.alive = lane.cursor.next();
        return walk;
    }

    /** The next ad's months, oldest first; empty at the end. */
    [[nodiscard]] const std::vector<Stop> &next()
    {
        for (Lane *lane : m_due)
            lane->alive = lane->cursor.next();
        m_due.clear();
        m_stops.clear();
        for (Lane &lane : m_lanes) {
            if (!lane.alive)
                continue;
            const QByteArrayView adId = lane.cursor.entry().adId;
            if (!m_due.empty() && m_due.front()->cursor.entry().adId < adId)
                continue;
            if (!m_due.empty() && adId < m_due.front()->cursor.entry().adId)
                m_due.clear();
            m_due.push_back(&lane);
        }
        for (const Lane *lane : m_due)
            m_stops.push_back({&lane->part, lane->cursor.entry()});
        return m_stops;
    }
    [[nodiscard]] bool isBroken() const
    {
        return std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.cursor.isBroken(); });
    }

private:
    struct Lane
    {
        MonthPart part;
        SegmentCursor cursor;
        bool alive = false;
    };
    std::vector<Lane> m_lanes;
    std::vector<Lane *> m_due;
    std::vector<Stop> m_stops;
};

QString textOf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

/** Takes over the month's days within the range; false for broken figures. */
bool addPart(const MonthPart &part, const SegmentEntry &entry, AdDays &days)
{
    auto month = AdMonth::unpack(entry.month);
    if (!month)
        return false;
    month->dropDays(~part.days);
    if (month->days() == 0)
        return true;
    days.months.push_back({part.first, *std::move(month)});
    days.adId = textOf(entry.adId);
    days.adName = textOf(entry.adName);
    days.adSet = entry.adSet;
    return true;
}

/** The segment that holds the ad, if any does. */
Result<std::vector<QByteArray>> segmentOf(Session &session, const QString &seriesId, QDate month, const QString &adId)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT figures FROM insight_day_segments WHERE series_id = :series_id AND month = :month"
                       " AND first_ad_id <= :ad_id ORDER BY first_ad_id DESC LIMIT 1"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":series_id"), seriesId)
        .bind(QStringLiteral(":month"), monthKey(month))
        .bind(QStringLiteral(":ad_id"), adId)
        .all([](Row &row) { return row.bytes(); });
}

} // namespace

Result<std::optional<DayWindow>> DayFiguresReader::window(domain::DateRange window)
{
    const auto moment = ReadTransaction::begin(m_session);
    if (!moment)
        return failure(moment.error());
    const auto coverage = DaySeriesRepository(m_session, m_clock).coverage(m_series.id);
    if (!coverage)
        return failure(coverage.error());
    const auto reading = domain::readingOf(*coverage, window);
    if (!reading)
        return std::nullopt;
    auto rows = sums(window);
    if (!rows)
        return failure(std::move(rows).error());
    return DayWindow{*reading, *std::move(rows)};
}

Result<std::vector<domain::InsightRow>> DayFiguresReader::sums(domain::DateRange window)
{
    const auto names = readDayNames(m_session, m_series);
    if (!names)
        return failure(names.error());
    auto walk = MonthWalk::open(m_session, m_series.id, window);
    if (!walk)
        return failure(std::move(walk).error());
    const DayRows dayRows(*names);
    std::vector<domain::InsightRow> rows;
    FigureSums sums;
    for (const auto *stops = &walk->next(); !stops->empty(); stops = &walk->next()) {
        sums.clear();
        for (const MonthWalk::Stop &stop : *stops) {
            if (!AdMonth::addUp(stop.entry.month, stop.part->days, sums))
                return failure(brokenFigures());
        }
        if (sums.keys().empty())
            continue;
        domain::InsightRow &row = rows.emplace_back();
        const SegmentEntry &newest = stops->back().entry;
        if (!dayRows.sumRow(sums, newest.adSet, row))
            return failure(brokenFigures());
        row.adId = textOf(newest.adId);
        row.adName = textOf(newest.adName);
        row.since = window.since;
        row.until = window.until;
    }
    if (walk->isBroken())
        return failure(brokenFigures());
    return rows;
}

Status DayFiguresReader::eachAd(domain::DateRange range, const Visit &visit, const CancelToken &cancel)
{
    const auto moment = ReadTransaction::begin(m_session);
    if (!moment)
        return failure(moment.error());
    const auto names = readDayNames(m_session, m_series);
    if (!names)
        return failure(names.error());
    auto walk = MonthWalk::open(m_session, m_series.id, range);
    if (!walk)
        return failure(std::move(walk).error());
    AdDays days;
    for (const auto *stops = &walk->next(); !stops->empty(); stops = &walk->next()) {
        if (cancel.isCancelled())
            return failure(cancelledError());
        days.months.clear();
        for (const MonthWalk::Stop &stop : *stops) {
            if (!addPart(*stop.part, stop.entry, days))
                return failure(brokenFigures());
        }
        if (!days.months.empty())
            visit(days, *names);
    }
    return walk->isBroken() ? Status(failure(brokenFigures())) : Status{};
}

Status DayFiguresReader::oneAd(const QString &adId, domain::DateRange range, const Visit &visit)
{
    const auto moment = ReadTransaction::begin(m_session);
    if (!moment)
        return failure(moment.error());
    const auto names = readDayNames(m_session, m_series);
    if (!names)
        return failure(names.error());
    const QByteArray wanted = adId.toUtf8();
    AdDays days;
    for (const MonthPart &part : monthsOf(range)) {
        auto segment = segmentOf(m_session, m_series.id, part.first, adId);
        if (!segment)
            return failure(std::move(segment).error());
        SegmentCursor cursor(*std::move(segment));
        while (cursor.next()) {
            if (cursor.entry().adId == QByteArrayView(wanted) && !addPart(part, cursor.entry(), days))
                return failure(brokenFigures());
        }
        if (cursor.isBroken())
            return failure(brokenFigures());
    }
    if (!days.months.empty())
        visit(days, *names);
    return {};
}

} // namespace mci::store
