// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayFiguresReader.h"

#include "store/DayRows.h"
#include "store/ReadTransaction.h"

#include <algorithm>

namespace mci::store {

namespace {

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

/** Adds up one ad after the other. */
class WindowSums
{
public:
    WindowSums(const DayNames &names, domain::DateRange window)
        : m_rows(names)
        , m_window(window)
    {
    }

    /** Instead of the ad before; false for broken figures. */
    [[nodiscard]] bool add(const std::vector<MonthWalk::Stop> &stops)
    {
        m_sums.clear();
        return std::all_of(stops.begin(), stops.end(), [this](const MonthWalk::Stop &stop) {
            return AdMonth::addUp(stop.entry.month, stop.part->days, m_sums);
        });
    }
    [[nodiscard]] bool hasDelivery() const { return !m_sums.keys().empty(); }
    [[nodiscard]] const FigureSums &figures() const { return m_sums; }
    /** False for broken figures. `newest` tells the names. */
    [[nodiscard]] bool fill(const SegmentEntry &newest, domain::InsightRow &row) const
    {
        if (!m_rows.sumRow(m_sums, newest.adSet, row))
            return false;
        row.adId = textOf(newest.adId);
        row.adName = textOf(newest.adName);
        row.since = m_window.since;
        row.until = m_window.until;
        return true;
    }

private:
    const DayRows m_rows;
    const domain::DateRange m_window;
    FigureSums m_sums;
};

/** For the ads of the largest month at least: rows are so large that moving them while the list grows takes long. */
Status makeRoom(Session &session, const QString &seriesId, domain::DateRange range, std::vector<domain::InsightRow> &rows)
{
    for (const MonthPart &part : monthsOf(range)) {
        const auto ads = countAds(session, seriesId, part.first);
        if (!ads)
            return failure(ads.error());
        rows.reserve(std::max(rows.capacity(), static_cast<std::size_t>(std::max<qint64>(0, *ads))));
    }
    return {};
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

Result<std::optional<DayWindow>> DayFiguresReader::window(domain::DateRange window, const Pass &pass)
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
    auto rows = sums(window, pass);
    if (!rows)
        return failure(std::move(rows).error());
    return DayWindow{*reading, *std::move(rows)};
}

Result<std::vector<domain::InsightRow>> DayFiguresReader::sums(domain::DateRange window, const Pass &pass)
{
    const auto names = readDayNames(m_session, m_series);
    if (!names)
        return failure(names.error());
    auto walk = MonthWalk::open(m_session, m_series.id, window);
    if (!walk)
        return failure(std::move(walk).error());
    std::vector<domain::InsightRow> rows;
    if (const Status made = makeRoom(m_session, m_series.id, window, rows); !made)
        return failure(made.error());
    WindowSums sums(*names, window);
    for (const auto *stops = &walk->next(); !stops->empty(); stops = &walk->next()) {
        if (!sums.add(*stops))
            return failure(brokenFigures());
        if (!sums.hasDelivery())
            continue;
        domain::InsightRow &row = rows.emplace_back();
        if (!sums.fill(stops->back().entry, row))
            return failure(brokenFigures());
        if (pass)
            pass({row, sums.figures(), *stops, *names});
    }
    if (const Status status = walk->status(); !status)
        return failure(status.error());
    return rows;
}

Status DayFiguresReader::eachWindow(domain::DateRange window, const Choose &choose, const Pass &pass)
{
    const auto moment = ReadTransaction::begin(m_session);
    if (!moment)
        return failure(moment.error());
    const auto names = readDayNames(m_session, m_series);
    if (!names)
        return failure(names.error());
    auto walk = MonthWalk::open(m_session, m_series.id, window);
    if (!walk)
        return failure(std::move(walk).error());
    WindowSums sums(*names, window);
    for (const auto *stops = &walk->next(); !stops->empty(); stops = &walk->next()) {
        const SegmentEntry &newest = stops->back().entry;
        if (newest.adSet >= names->adSets.size())
            return failure(brokenFigures());
        if (!choose(newest.adId, names->adSets[newest.adSet]))
            continue;
        if (!sums.add(*stops))
            return failure(brokenFigures());
        domain::InsightRow row;
        if (sums.hasDelivery() && !sums.fill(newest, row))
            return failure(brokenFigures());
        if (sums.hasDelivery())
            pass({row, sums.figures(), *stops, *names});
    }
    return walk->status();
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
    return walk->status();
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
        if (!cursor.status())
            return cursor.status();
    }
    if (!days.months.empty())
        visit(days, *names);
    return {};
}

} // namespace mci::store
