// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"
#include "store/DaySeriesRepository.h"

#include <QHash>

namespace mci::store {

/** Gives the numbers that stand for ad sets and action types in packed figures, new ones where needed. For one page. */
class DayNumbers
{
public:
    DayNumbers(Session &session, const DaySeries &series)
        : m_session(session)
        , m_series(series)
    {
    }

    /** Of the row's ad set, whose facts are remembered as the row tells them. */
    [[nodiscard]] Result<quint32> adSet(const domain::InsightRow &row);
    [[nodiscard]] Result<quint32> actionType(const QString &name);

private:
    Session &m_session;
    const DaySeries &m_series;
    std::optional<Statement> m_adSetStatement;
    std::optional<Statement> m_actionTypeStatement;
    struct KnownAdSet
    {
        quint32 number = 0;
        /** The newest day of this page that told a result's indicator; invalid before the first one. */
        QDate indicatorDay;
    };
    QHash<std::pair<QString, QString>, KnownAdSet> m_adSets;
    QHash<QString, quint32> m_actionTypes;
};

} // namespace mci::store
