// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayStaging.h"

#include "store/DayMonths.h"
#include "store/DayRows.h"
#include "store/DaySegment.h"

#include <map>

namespace mci::store {

namespace {

/** What a page says of one ad in one month. */
struct PageMonth
{
    AdMonth month;
    quint32 adSet = 0;
    QString adName;
};
/** By month and ad id. */
using PageMonths = std::map<std::pair<QString, QString>, PageMonth>;

Result<PageMonths> groupRows(const std::vector<domain::InsightRow> &rows, domain::DateRange range, DayNumbers &numbers)
{
    PageMonths months;
    for (const domain::InsightRow &row : rows) {
        if (row.since != row.until || row.since < range.since || row.since > range.until)
            continue;
        PageMonth &month = months[{monthKey(row.since), row.adId}];
        const Result<quint32> adSet = numbers.adSet(row);
        if (!adSet)
            return failure(adSet.error());
        month.adSet = *adSet;
        month.adName = row.adName;
        AdMonth day;
        if (const Status added = addDayRow(day, row, numbers); !added)
            return failure(added.error());
        month.month.takeDaysOf(day);
    }
    return months;
}

/** Staged rows of one ad, read and written by month and id. */
class StagedMonths
{
public:
    [[nodiscard]] static Result<StagedMonths> open(Session &session, const DaySeries &series)
    {
        auto find = session.prepare(QStringLiteral("SELECT figures FROM insight_day_staging WHERE series_id = :series_id"
                                                   " AND month = :month AND ad_id = :ad_id"));
        if (!find)
            return failure(std::move(find).error());
        auto put = session.prepare(QStringLiteral(
            "INSERT INTO insight_day_staging (series_id, month, ad_id, organization_id, figures) VALUES (:series_id, :month,"
            " :ad_id, :organization_id, :figures) ON CONFLICT (series_id, month, ad_id) DO UPDATE SET"
            " figures = excluded.figures"));
        if (!put)
            return failure(std::move(put).error());
        find->bind(QStringLiteral(":series_id"), series.id);
        put->bind(QStringLiteral(":series_id"), series.id)
            .bind(QStringLiteral(":organization_id"), series.organizationId);
        return StagedMonths(*std::move(find), *std::move(put));
    }

    [[nodiscard]] Status add(const QString &month, const QString &adId, PageMonth page)
    {
        const auto before = m_find.bind(QStringLiteral(":month"), month)
                                .bind(QStringLiteral(":ad_id"), adId)
                                .one([](Row &row) { return row.bytes(); });
        if (!before)
            return failure(before.error());
        if (*before) {
            const auto entry = unpackEntry({}, **before);
            auto known = entry ? AdMonth::unpack(entry->month) : std::nullopt;
            if (!known)
                return failure(brokenFigures());
            known->takeDaysOf(page.month);
            page.month = *std::move(known);
        }
        const QByteArray name = page.adName.toUtf8();
        const QByteArray packed = page.month.pack();
        return m_put.bind(QStringLiteral(":month"), month)
            .bind(QStringLiteral(":ad_id"), adId)
            .bind(QStringLiteral(":figures"), packEntry({{}, page.adSet, name, packed}))
            .run();
    }

private:
    StagedMonths(Statement find, Statement put)
        : m_find(std::move(find))
        , m_put(std::move(put))
    {
    }

    Statement m_find;
    Statement m_put;
};

} // namespace

Status stageRows(Session &session, const DaySeries &series, domain::DateRange range,
                 const std::vector<domain::InsightRow> &rows)
{
    DayNumbers numbers(session, series);
    auto months = groupRows(rows, range, numbers);
    if (!months)
        return failure(std::move(months).error());
    auto staged = StagedMonths::open(session, series);
    if (!staged)
        return failure(std::move(staged).error());
    for (auto &[key, page] : *months) {
        if (const Status added = staged->add(key.first, key.second, std::move(page)); !added)
            return added;
    }
    return {};
}

} // namespace mci::store
