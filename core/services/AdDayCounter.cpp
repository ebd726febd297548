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
using Keys = std::vector<store::FigureKey>;

using Figures = std::vector<store::AdMonth::Figure>;

/** nullopt when the day has none of them. */
std::optional<double> amount(const Figures &figures, int day)
{
    std::optional<qint64> sum;
    for (const store::AdMonth::Figure &figure : figures) {
        if (const auto value = figure.value(day))
            sum = sum.value_or(0) + *value;
    }
    return sum ? std::optional(fromMicros(*sum)) : std::nullopt;
}

void addWithin(const store::AdDays &ad, std::optional<domain::DateRange> range, store::FigureSums &sums)
{
    for (const store::AdDays::Part &part : ad.months) {
        store::DayMask days = part.month.days();
        for (store::DayMask left = days; range && left != 0; left &= left - 1) {
            const int day = std::countr_zero(left) + 1;
            if (!range->contains(part.first.addDays(day - 1)))
                days &= ~store::AdMonth::bit(day);
        }
        part.month.addDaysTo(days, sums);
    }
}

/** The figures of a month that are counted. */
class CountedMonth
{
public:
    CountedMonth(const store::AdMonth &month, const Keys &results, const Keys &values, const Keys &plays)
        : m_impressions(month.figure(OwnFigure::Impressions))
        , m_spend(month.figure(OwnFigure::Spend))
        , m_clicks(month.figure(OwnFigure::Clicks))
        , m_thruPlays(month.figure(OwnFigure::ThruPlays))
        , m_reach(month.figure(OwnFigure::Reach))
        , m_results(figuresOf(month, results))
        , m_values(figuresOf(month, values))
        , m_plays(figuresOf(month, plays))
    {
    }

    [[nodiscard]] DayTally tally(int day) const
    {
        DayTally tally;
        tally.impressions = m_impressions.value(day).value_or(0) / kMicros;
        tally.spendMicros = m_spend.value(day).value_or(0);
        if (const auto clicks = m_clicks.value(day))
            tally.clicks = *clicks / kMicros;
        if (const auto plays = m_thruPlays.value(day))
            tally.thruPlays = fromMicros(*plays);
        tally.threeSecondPlays = amount(m_plays, day);
        tally.results = amount(m_results, day).value_or(0);
        tally.value = amount(m_values, day);
        return tally;
    }
    [[nodiscard]] std::optional<qint64> reach(int day) const
    {
        const auto reach = m_reach.value(day);
        return reach ? std::optional(*reach / kMicros) : std::nullopt;
    }

private:
    [[nodiscard]] static Figures figuresOf(const store::AdMonth &month, const Keys &keys)
    {
        Figures figures;
        for (const store::FigureKey key : keys)
            figures.push_back(month.figure(key));
        return figures;
    }

    store::AdMonth::Figure m_impressions;
    store::AdMonth::Figure m_spend;
    store::AdMonth::Figure m_clicks;
    store::AdMonth::Figure m_thruPlays;
    store::AdMonth::Figure m_reach;
    Figures m_results;
    Figures m_values;
    Figures m_plays;
};

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
    const store::FigureSums &sums = decidingSums(ad, deciding);
    if (!store::DayRows(names).sumRow(sums, ad.adSet, row))
        return counted;
    const Decision decision = decide(row, sums, counted);
    const auto playKeys = keysOf({QLatin1String(domain::action_types::kVideoView)}, Kind::Action);
    counted.days.reserve(ad.months.size() * store::AdMonth::kDays);
    for (const store::AdDays::Part &part : ad.months) {
        const CountedMonth month(part.month, decision.results, decision.values, playKeys);
        for (store::DayMask left = part.month.days(); left != 0; left &= left - 1) {
            const int day = std::countr_zero(left) + 1;
            counted.days.push_back({part.first.addDays(day - 1), month.tally(day), month.reach(day)});
        }
    }
    return counted;
}

std::optional<std::vector<domain::stats::DayCount>> AdDayCounter::dayCounts(const store::WindowAd &ad)
{
    if (m_numbers.isEmpty())
        learn(ad.names);
    Count decided;
    const Decision decision = decide(ad.row, ad.sums, decided);
    if (!decided.takesPart)
        return std::nullopt;
    Keys keys = decision.results;
    keys.insert(keys.end(), {OwnFigure::Spend, OwnFigure::Clicks});
    std::vector<domain::stats::DayCount> days;
    for (const store::AdMonth &packed : ad.days(keys)) {
        const CountedMonth month(packed, decision.results, {}, {});
        for (store::DayMask left = packed.days(); left != 0; left &= left - 1)
            days.push_back(month.tally(std::countr_zero(left) + 1).dayCount());
    }
    return days;
}

const store::FigureSums &AdDayCounter::decidingSums(const store::AdDays &ad,
                                                    const std::vector<domain::DateRange> &deciding)
{
    for (const domain::DateRange &range : deciding) {
        m_sums.clear();
        addWithin(ad, range, m_sums);
        if (m_sums.find(OwnFigure::Impressions).value_or(0) > 0)
            return m_sums;
    }
    m_sums.clear();
    addWithin(ad, std::nullopt, m_sums);
    return m_sums;
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
