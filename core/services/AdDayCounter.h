// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ranking.h"
#include "services/DayTally.h"
#include "store/DayFiguresReader.h"

namespace mci::services {

/** Counts ads' days: what is a result of an ad is decided by many of its days together, so that the days add up. */
class AdDayCounter
{
public:
    /** `goals` must outlive it. */
    AdDayCounter(domain::InsightSelection selection, const QHash<QString, domain::AdSetGoal> &goals);

    struct Day
    {
        QDate day;
        DayTally tally;
        /** People reached on that day; never to be summed. */
        std::optional<qint64> reach;
    };
    struct Count
    {
        bool takesPart = false;
        domain::stats::Stratum stratum;
        /** With delivery, oldest first. */
        std::vector<Day> days;
    };
    /**
     * The first of the ranges in which the ad delivered decides what its results are and whether it takes part, as it does
     * where only that window is asked for; days outside of it are counted by the same actions. Without delivery in any of
     * them all days decide.
     */
    [[nodiscard]] Count count(const store::AdDays &ad, const store::DayNames &names,
                              const std::vector<domain::DateRange> &deciding);
    /** Days of an ad within a window, decided by all of them; nullopt where it does not take part. */
    [[nodiscard]] std::optional<std::vector<domain::stats::DayCount>> dayCounts(const store::WindowAd &ad);

private:
    struct Decision
    {
        std::vector<store::FigureKey> results;
        std::vector<store::FigureKey> values;
    };
    [[nodiscard]] Decision decide(const domain::InsightRow &row, const store::FigureSums &sums, Count &count);
    [[nodiscard]] std::vector<store::FigureKey> keysOf(const std::vector<QString> &types, store::FigureKey::Kind kind);
    void learn(const store::DayNames &names);

    [[nodiscard]] const store::FigureSums &decidingSums(const store::AdDays &ad,
                                                        const std::vector<domain::DateRange> &deciding);

    const domain::InsightSelection m_selection;
    const QHash<QString, domain::AdSetGoal> &m_goals;
    /** Numbers of the action types; the same for all ads of an account. */
    QHash<QString, quint32> m_numbers;
    /** Of one ad; kept because it is used for each. */
    store::FigureSums m_sums;
};

} // namespace mci::services
