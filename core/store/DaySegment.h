// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

#include <optional>
#include <vector>

#include <QByteArray>
#include <QDate>

namespace mci::store {

/** One ad's month as a segment holds it. The bytes belong to whoever made the entry. */
struct SegmentEntry
{
    QByteArrayView adId;
    /** Number of the ad set in insight_day_ad_sets. */
    quint32 adSet = 0;
    QByteArrayView adName;
    /** An AdMonth, packed. */
    QByteArrayView month;
};

/** What a row of insight_day_staging holds beside its ad id. */
[[nodiscard]] QByteArray packEntry(const SegmentEntry &entry);
/** nullopt for bytes that are none. The views point into `packed`. */
[[nodiscard]] std::optional<SegmentEntry> unpackEntry(QByteArrayView adId, QByteArrayView packed);

/** Walks through segments of one month, one ad after the other, and keeps the one it is in. */
class SegmentCursor
{
public:
    explicit SegmentCursor(std::vector<QByteArray> segments);
    /** All segments of a month, by their ads, read while it walks: a large account's are a hundred megabytes. */
    [[nodiscard]] static Result<SegmentCursor> open(Session &session, const QString &seriesId, QDate month);

    /** False at the end, and at what cannot be read. */
    [[nodiscard]] bool next();
    /** Valid until next(). */
    [[nodiscard]] const SegmentEntry &entry() const { return m_entry; }
    /** Why the walk ended; no error at its proper end. */
    [[nodiscard]] const Status &status() const { return m_status; }

private:
    explicit SegmentCursor(Statement statement);
    /** nullopt at the end. */
    [[nodiscard]] Result<std::optional<QByteArray>> nextSegment();
    [[nodiscard]] bool beginSegment();

    /** In memory, or else where to read them. */
    std::vector<QByteArray> m_segments;
    std::size_t m_nextSegment = 0;
    std::optional<Statement> m_statement;
    QByteArray m_segment;
    QByteArrayView m_rest;
    SegmentEntry m_entry;
    Status m_status;
};

/** A segment as it is stored. */
struct DaySegment
{
    QByteArray firstAdId;
    int ads = 0;
    QByteArray figures;
};

/** Puts ads together to segments that are large enough to be read fast and small enough to be replaced. */
class SegmentWriter
{
public:
    /** By ad id, smallest first. */
    void append(const SegmentEntry &entry);
    [[nodiscard]] std::vector<DaySegment> take();

private:
    std::vector<DaySegment> m_segments;
};

/** How many ads have delivery in the month. */
[[nodiscard]] Result<qint64> countAds(Session &session, const QString &seriesId, QDate month);
/** All segments of a month, by their ads. */
[[nodiscard]] Result<std::vector<QByteArray>> readSegments(Session &session, const QString &seriesId, QDate month);

} // namespace mci::store
