// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayMerge.h"

#include "store/DayMonths.h"
#include "store/DaySegment.h"

namespace mci::store {

namespace {

/** Two lists of ads, both by id, become one: the kept ads without the days that were read, and the ads that were read. */
class MonthMerge
{
public:
    MonthMerge(std::vector<QByteArray> kept, DayMask read)
        : m_kept(std::move(kept))
        , m_read(read)
    {
        advance();
    }

    void add(const SegmentEntry &staged)
    {
        while (m_keptLeft && m_kept.entry().adId < staged.adId)
            writeKept();
        if (!m_keptLeft || m_kept.entry().adId != staged.adId) {
            m_writer.append(staged);
            return;
        }
        auto month = AdMonth::unpack(m_kept.entry().month);
        const auto newer = AdMonth::unpack(staged.month);
        if (!month || !newer) {
            m_broken = true;
            return;
        }
        month->dropDays(m_read);
        month->takeDaysOf(*newer);
        SegmentEntry merged = staged;
        const QByteArray packed = month->pack();
        merged.month = packed;
        m_writer.append(merged);
        advance();
    }
    /** nullopt where the figures were broken. */
    [[nodiscard]] std::optional<std::vector<DaySegment>> take()
    {
        while (m_keptLeft)
            writeKept();
        if (m_broken || !m_kept.status())
            return std::nullopt;
        return m_writer.take();
    }

private:
    void advance() { m_keptLeft = m_kept.next(); }
    void writeKept()
    {
        SegmentEntry entry = m_kept.entry();
        const auto days = AdMonth::daysOf(entry.month);
        if (!days || (*days & m_read) == 0) {
            m_broken = m_broken || !days;
            m_writer.append(entry);
        } else if ((*days & ~m_read) != 0) {
            auto month = AdMonth::unpack(entry.month);
            m_broken = m_broken || !month;
            if (month) {
                month->dropDays(m_read);
                const QByteArray packed = month->pack();
                entry.month = packed;
                m_writer.append(entry);
            }
        }
        advance();
    }

    SegmentCursor m_kept;
    const DayMask m_read;
    SegmentWriter m_writer;
    bool m_keptLeft = false;
    bool m_broken = false;
};

Status addStaged(Session &session, const DaySeries &series, QDate month, MonthMerge &merge)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT ad_id, figures FROM insight_day_staging WHERE series_id = :series_id AND month = :month"
                       " ORDER BY ad_id"));
    if (!statement)
        return failure(std::move(statement).error());
    bool broken = false;
    auto read = statement->bind(QStringLiteral(":series_id"), series.id)
                    .bind(QStringLiteral(":month"), monthKey(month))
                    .each([&](Row &row) {
                        const QByteArray adId = row.text().toUtf8();
                        const QByteArray packed = row.bytes();
                        const auto entry = unpackEntry(adId, packed);
                        if (entry)
                            merge.add(*entry);
                        broken = broken || !entry;
                    });
    if (!read)
        return read;
    return broken ? Status(failure(brokenFigures())) : Status{};
}

Status replaceSegments(Session &session, const DaySeries &series, QDate month, const std::vector<DaySegment> &segments)
{
    auto remove = session.prepare(
        QStringLiteral("DELETE FROM insight_day_segments WHERE series_id = :series_id AND month = :month"));
    if (!remove)
        return failure(std::move(remove).error());
    auto removed
        = remove->bind(QStringLiteral(":series_id"), series.id).bind(QStringLiteral(":month"), monthKey(month)).run();
    if (!removed)
        return removed;
    auto insert = session.prepare(QStringLiteral(
        "INSERT INTO insight_day_segments (series_id, month, first_ad_id, organization_id, ad_count, figures) VALUES"
        " (:series_id, :month, :first_ad_id, :organization_id, :ad_count, :figures)"));
    if (!insert)
        return failure(std::move(insert).error());
    insert->bind(QStringLiteral(":series_id"), series.id)
        .bind(QStringLiteral(":organization_id"), series.organizationId)
        .bind(QStringLiteral(":month"), monthKey(month));
    for (const DaySegment &segment : segments) {
        auto stored = insert->bind(QStringLiteral(":first_ad_id"), QString::fromUtf8(segment.firstAdId))
                          .bind(QStringLiteral(":ad_count"), segment.ads)
                          .bind(QStringLiteral(":figures"), segment.figures)
                          .run();
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

Status mergeStagedDays(Session &session, const DaySeries &series, domain::DateRange range)
{
    for (const MonthPart &part : monthsOf(range)) {
        auto kept = readSegments(session, series.id, part.first);
        if (!kept)
            return failure(std::move(kept).error());
        MonthMerge merge(*std::move(kept), part.days);
        if (const Status added = addStaged(session, series, part.first, merge); !added)
            return added;
        const auto segments = merge.take();
        if (!segments)
            return failure(brokenFigures());
        if (const Status replaced = replaceSegments(session, series, part.first, *segments); !replaced)
            return replaced;
    }
    return {};
}

} // namespace mci::store
