// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/InsightQuery.h"
#include "sandbox/graph/InsightRow.h"
#include "sandbox/graph/Paging.h"

#include <vector>

namespace mci::sandbox {

/**
 * The rows of one insights call. Groups (ads, ad sets, campaigns or the account) and, for daily rows, their days are
 * found first; figures are only added up for the rows that a page shows.
 */
class InsightReport
{
public:
    InsightReport(const World &world, const InsightQuery &query);

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    /** The JSON text of a row, from 0. */
    [[nodiscard]] QByteArray row(qint64 position) const;

private:
    struct Group
    {
        RowSubject subject;
        std::vector<int> ads;
        /** Days with delivery; only filled for daily rows. */
        std::vector<QDate> days;
        /** Position of the group's first row. */
        qint64 firstRow = 0;
    };

    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] RowSubject subjectOf(int ad) const;
    [[nodiscard]] std::vector<QDate> daysOf(const Group &group) const;
    [[nodiscard]] Metrics metricsOf(const Group &group, const domain::DateRange &range) const;

    const World &m_world;
    const InsightQuery m_query;
    const InsightRowWriter m_writer;
    std::vector<Group> m_groups;
    qint64 m_rowCount = 0;
};

} // namespace mci::sandbox
