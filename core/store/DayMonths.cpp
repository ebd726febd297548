// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayMonths.h"

namespace mci::store {

QString monthKey(QDate day)
{
    return day.toString(Qt::ISODate).left(7);
}

std::vector<MonthPart> monthsOf(domain::DateRange range)
{
    std::vector<MonthPart> months;
    for (QDate first(range.since.year(), range.since.month(), 1); first <= range.until; first = first.addMonths(1)) {
        MonthPart part{first, 0};
        const QDate last = std::min(range.until, first.addMonths(1).addDays(-1));
        for (QDate day = std::max(range.since, first); day <= last; day = day.addDays(1))
            part.days |= AdMonth::bit(day.day());
        months.push_back(part);
    }
    return months;
}

Error brokenFigures()
{
    return makeError(ErrorCode::Internal, Reason::DatabaseCorrupt, QStringLiteral("packed figures of days are broken"));
}

} // namespace mci::store
