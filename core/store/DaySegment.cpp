// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DaySegment.h"

#include "store/DayMonths.h"
#include "store/PackedNumbers.h"

namespace mci::store {

namespace {

constexpr char kFormat = 1;
constexpr qsizetype kLargestSegment = 48 * 1024;

void appendBytes(QByteArray &out, QByteArrayView bytes)
{
    appendPacked(out, static_cast<quint64>(bytes.size()));
    out.append(bytes);
}

void appendBody(QByteArray &out, const SegmentEntry &entry)
{
    appendPacked(out, entry.adSet);
    appendBytes(out, entry.adName);
    appendBytes(out, entry.month);
}

void readBody(PackedReader &reader, SegmentEntry &entry)
{
    entry.adSet = reader.smallNumber();
    entry.adName = reader.bytes();
    entry.month = reader.bytes();
}

Result<Statement> segmentsOf(Session &session, const QString &seriesId, QDate month)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT figures FROM insight_day_segments WHERE series_id = :series_id AND month = :month"
                       " ORDER BY first_ad_id"));
    if (statement)
        statement->bind(QStringLiteral(":series_id"), seriesId).bind(QStringLiteral(":month"), monthKey(month));
    return statement;
}

} // namespace

QByteArray packEntry(const SegmentEntry &entry)
{
    QByteArray out;
    appendBody(out, entry);
    return out;
}

std::optional<SegmentEntry> unpackEntry(QByteArrayView adId, QByteArrayView packed)
{
    PackedReader reader(packed);
    SegmentEntry entry;
    entry.adId = adId;
    readBody(reader, entry);
    return reader.failed() || !reader.atEnd() ? std::nullopt : std::optional(entry);
}

SegmentCursor::SegmentCursor(std::vector<QByteArray> segments)
    : m_segments(std::move(segments))
{
}

SegmentCursor::SegmentCursor(Statement statement)
    : m_statement(std::move(statement))
{
}

Result<SegmentCursor> SegmentCursor::open(Session &session, const QString &seriesId, QDate month)
{
    auto statement = segmentsOf(session, seriesId, month);
    if (!statement)
        return failure(std::move(statement).error());
    if (const Status opened = statement->open(); !opened)
        return failure(opened.error());
    return SegmentCursor(*std::move(statement));
}

Result<std::optional<QByteArray>> SegmentCursor::nextSegment()
{
    if (m_nextSegment < m_segments.size())
        return std::move(m_segments[m_nextSegment++]);
    std::optional<QByteArray> segment;
    if (!m_statement)
        return segment;
    const auto more = m_statement->next([&](Row &row) { segment = row.bytes(); });
    if (!more)
        return failure(more.error());
    if (!*more)
        m_statement.reset();
    return segment;
}

bool SegmentCursor::beginSegment()
{
    auto segment = nextSegment();
    if (!segment) {
        m_status = failure(std::move(segment).error());
        return false;
    }
    if (!*segment)
        return false;
    if ((*segment)->isEmpty() || (*segment)->front() != kFormat) {
        m_status = failure(brokenFigures());
        return false;
    }
    m_segment = **std::move(segment);
    m_rest = QByteArrayView(m_segment).sliced(1);
    return true;
}

bool SegmentCursor::next()
{
    while (m_rest.isEmpty()) {
        if (!m_status || !beginSegment())
            return false;
    }
    PackedReader reader(m_rest);
    m_entry.adId = reader.bytes();
    readBody(reader, m_entry);
    if (reader.failed()) {
        m_status = failure(brokenFigures());
        m_rest = {};
        return false;
    }
    m_rest = reader.rest();
    return true;
}

void SegmentWriter::append(const SegmentEntry &entry)
{
    if (m_segments.empty() || m_segments.back().figures.size() + entry.month.size() > kLargestSegment) {
        m_segments.push_back({entry.adId.toByteArray(), 0, {}});
        m_segments.back().figures.reserve(kLargestSegment);
        m_segments.back().figures.append(kFormat);
    }
    DaySegment &segment = m_segments.back();
    ++segment.ads;
    appendBytes(segment.figures, entry.adId);
    appendBody(segment.figures, entry);
}

std::vector<DaySegment> SegmentWriter::take()
{
    return std::exchange(m_segments, {});
}

Result<qint64> countAds(Session &session, const QString &seriesId, QDate month)
{
    auto statement
        = session.prepare(QStringLiteral("SELECT COALESCE(SUM(ad_count), 0) FROM insight_day_segments WHERE"
                                         " series_id = :series_id AND month = :month"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto ads = statement->bind(QStringLiteral(":series_id"), seriesId)
                         .bind(QStringLiteral(":month"), monthKey(month))
                         .one([](Row &row) { return row.integer(); });
    if (!ads)
        return failure(ads.error());
    return ads->value_or(0);
}

Result<std::vector<QByteArray>> readSegments(Session &session, const QString &seriesId, QDate month)
{
    auto statement = segmentsOf(session, seriesId, month);
    if (!statement)
        return failure(std::move(statement).error());
    return statement->all([](Row &row) { return row.bytes(); });
}

} // namespace mci::store
