// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AdDayCounter.h"

#include "base/Micros.h"
#include "domain/ActionTypes.h"
#include "store/DayRows.h"

namespace mci::services {

namespace {

using Kind = store::FigureKey::Kind;
using store::OwnFigure;

/** nullopt when the day has none of them. */
std::optional<double> amount(const store::AdMonth &month, int day, const std::vector<store::FigureKey> &keys)
{
    std::optional<qint64> sum;
    for (const store::FigureKey key : keys) {
        if (const auto value = month.value(day, key))
            sum = sum.value_or(0) + *value;
    }
    return sum ? std::optional(fromMicros(*sum)) : std::nullopt;
}

store::FigureSums sumsWithin(const store::AdDays &ad, std::optional<domain::DateRange> range)
{
    store::FigureSums sums;
    for (const store::AdDays::Part &part : ad.months) {
        for (store::DayMask left = part.month.days(); left != 0; left &= left - 1) {
            const int day = std::countr_zero(left) + 1;
            if (!range || range->contains(part.first.addDays(day - 1)))
                part.month.addDayTo(day, sums);
        }
    }
    return sums;
}

store::FigureSums decidingSums(const store::AdDays &ad, const std::vector<domain::DateRange> &deciding)
{
    for (const domain::DateRange &range : deciding) {
        store::FigureSums sums = sumsWithin(ad, range);
        if (sums.find(OwnFigure::Impressions).value_or(0) > 0)
            return sums;
    }
    return sumsWithin(ad, std::nullopt);
}

/** What needs no decision. */
DayTally ownTally(const store::AdMonth &month, int day)
{
    DayTally tally;
    tally.impressions = month.value(day, OwnFigure::Impressions).value_or(0) / kMicros;
    tally.spendMicros = month.value(day, OwnFigure::Spend).value_or(0);
    if (const auto clicks = month.value(day, OwnFigure::Clicks))
        tally.clicks = *clicks / kMicros;
    if (const auto plays = month.value(day, OwnFigure::ThruPlays))
        tally.thruPlays = fromMicros(*plays);
    return tally;
}

} // namespace

AdDayCounter::AdDayCounter(domain::InsightSelection selection, const QHash<QString, domain::AdSetGoal> &goals)
    : m_selection(std::move(selection))
    , m_goals(goals)
{
}

void AdDayCounter::learn(const store::DayNames &names)
{
    for (std::size_t i = 0; i < names.actionTypes.size(); ++i)
        m_numbers.insert(names.actionTypes[i], static_cast<quint32>(i));
}

std::vector<store::FigureKey> AdDayCounter::keysOf(const std::vector<QString> &types, Kind kind)
{
    std::vector<store::FigureKey> keys;
    for (const QString &type : types) {
        if (const auto number = m_numbers.constFind(type); number != m_numbers.cend())
            keys.emplace_back(kind, *number);
    }
    return keys;
}

AdDayCounter::Count AdDayCounter::count(const store::AdDays &ad, const store::DayNames &names,
                                        const std::vector<domain::DateRange> &deciding)
{
    if (m_numbers.isEmpty())
        learn(names);
    Count counted;
    domain::InsightRow row;
    const store::FigureSums sums = decidingSums(ad, deciding);
    if (!store::DayRows(names).sumRow(sums, ad.adSet, row))
        return counted;
    const Decision decision = decide(row, sums, counted);
    const auto playKeys = keysOf({QLatin1String(domain::action_types::kVideoView)}, Kind::Action);
    for (const store::AdDays::Part &part : ad.months) {
        for (store::DayMask left = part.month.days(); left != 0; left &= left - 1) {
            const int day = std::countr_zero(left) + 1;
            DayTally tally = ownTally(part.month, day);
            tally.threeSecondPlays = amount(part.month, day, playKeys);
            tally.results = amount(part.month, day, decision.results).value_or(0);
            tally.value = amount(part.month, day, decision.values);
            const auto reach = part.month.value(day, OwnFigure::Reach);
            counted.days.push_back({part.first.addDays(day - 1), tally,
                                    reach ? std::optional(*reach / kMicros) : std::nullopt});
        }
    }
    return counted;
}

AdDayCounter::Decision AdDayCounter::decide(const domain::InsightRow &row, const store::FigureSums &sums, Count &count)
{
    const auto found = m_goals.constFind(row.adSetId);
    const domain::AdSetGoal *goal = found == m_goals.cend() ? nullptr : &*found;
    const domain::CountedResults results =
        domain::countResults(row, m_selection.objective, m_selection.conversionEvent, goal);
    count.stratum = domain::stats::Stratum::of(row);
    count.takesPart = domain::takesPart(row, m_selection.objective, m_selection.conversionEvent, goal, results);
    Decision decision;
    decision.results = keysOf(results.actionTypes, Kind::Action);
    // Meta's own result, where no action tells it.
    if (results.source == domain::CountingSource::ResultIndicator
        && std::none_of(decision.results.begin(), decision.results.end(),
                        [&](auto key) { return sums.find(key).has_value(); }))
        decision.results = keysOf(results.actionTypes, Kind::Result);
    decision.values = keysOf(domain::valueTypesOf(row, m_selection.objective, results), Kind::ActionValue);
    return decision;
}

} // namespace mci::services
