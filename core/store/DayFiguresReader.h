// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "domain/Insight.h"
#include "store/WindowAd.h"

#include <functional>

namespace mci::store {

/** One ad's days within a range, while a reader visits it. */
struct AdDays
{
    struct Part
    {
        /** Of the month. */
        QDate first;
        AdMonth month;
    };
    QString adId;
    QString adName;
    quint32 adSet = 0;
    /** Oldest month first; days outside of the range are dropped. */
    std::vector<Part> months;
};

/** A window's rows, with how current its days are. */
struct DayWindow
{
    domain::WindowReading reading;
    std::vector<domain::InsightRow> rows;
};

/** Reads what the days of one account hold. A call sees the days as they were at one moment. */
class DayFiguresReader
{
public:
    DayFiguresReader(Session &session, const Clock &clock, DaySeries series)
        : m_session(session)
        , m_clock(clock)
        , m_series(std::move(series))
    {
    }

    using Pass = std::function<void(const WindowAd &)>;
    /**
     * Sums over the window, an ad a row, by ad id, as Meta would answer for the window, without what cannot be summed: reach,
     * mean watch time, rankings. nullopt unless all days are covered. `pass` sees each ad on the way, if there is one.
     */
    [[nodiscard]] Result<std::optional<DayWindow>> window(domain::DateRange window, const Pass &pass = {});
    /** By its id and the facts of its ad set. */
    using Choose = std::function<bool(QByteArrayView adId, const domain::InsightRow &adSet)>;
    /** Those ads with delivery in the window that are chosen, by ad id, whether all days are covered or not. */
    [[nodiscard]] Status eachWindow(domain::DateRange window, const Choose &choose, const Pass &pass);
    using Visit = std::function<void(const AdDays &, const DayNames &)>;
    /** Every ad with delivery in the range, by ad id. Ends with an error that isCancelled() once the token says so. */
    [[nodiscard]] Status eachAd(domain::DateRange range, const Visit &visit, const CancelToken &cancel = {});
    /** The ad, if it has delivery in the range. */
    [[nodiscard]] Status oneAd(const QString &adId, domain::DateRange range, const Visit &visit);

private:
    [[nodiscard]] Result<std::vector<domain::InsightRow>> sums(domain::DateRange window, const Pass &pass);

    Session &m_session;
    const Clock &m_clock;
    DaySeries m_series;
};

} // namespace mci::store
