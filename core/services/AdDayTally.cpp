// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AdDayTally.h"

#include "domain/ActionTypes.h"
#include "store/DayFigures.h"

namespace mci::services {

namespace {

using Kind = store::FigureKey::Kind;
using store::OwnFigure;

constexpr qint64 kMicros = 1'000'000;

double toReal(qint64 micros)
{
    return static_cast<double>(micros) / static_cast<double>(kMicros);
}

template<typename T>
void addTo(std::optional<T> &sum, const std::optional<T> &value)
{
    if (value)
        sum = sum.value_or(T{}) + *value;
}

/** nullopt when the day has none of them. */
std::optional<double> amount(const store::AdMonth &month, int day, const std::vector<store::FigureKey> &keys)
{
    std::optional<qint64> sum;
    for (const store::FigureKey key : keys)
        addTo(sum, month.value(day, key));
    return sum ? std::optional(toReal(*sum)) : std::nullopt;
}

} // namespace

void DayTally::add(const DayTally &other)
{
    impressions += other.impressions;
    spendMicros += other.spendMicros;
    addTo(clicks, other.clicks);
    addTo(threeSecondPlays, other.threeSecondPlays);
    addTo(thruPlays, other.thruPlays);
    results += other.results;
    addTo(value, other.value);
}

domain::KpiValues DayTally::kpis(domain::Objective objective) const
{
    return domain::kpiValues(row(), objective, counted());
}

domain::InsightRow DayTally::row() const
{
    domain::InsightRow row;
    row.impressions = impressions;
    row.spendMicros = spendMicros;
    row.clicks = clicks;
    row.thruPlays = thruPlays;
    if (threeSecondPlays)
        row.actions = {{QLatin1String(domain::action_types::kVideoView), *threeSecondPlays}};
    return row;
}

domain::CountedResults DayTally::counted() const
{
    domain::CountedResults counted;
    counted.count = results;
    counted.value = value;
    return counted;
}

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

AdDayCounter::Count AdDayCounter::count(const store::AdDays &ad, const store::DayNames &names)
{
    if (m_numbers.isEmpty())
        learn(names);
    store::FigureSums sums;
    for (const store::AdDays::Part &part : ad.months) {
        for (store::DayMask left = part.month.days(); left != 0; left &= left - 1)
            part.month.addDayTo(std::countr_zero(left) + 1, sums);
    }
    Count counted;
    domain::InsightRow row;
    if (!store::DayRows(names).sumRow(sums, ad.adSet, row))
        return counted;
    const auto found = m_goals.constFind(row.adSetId);
    const domain::AdSetGoal *goal = found == m_goals.cend() ? nullptr : &*found;
    const domain::CountedResults results =
        domain::countResults(row, m_selection.objective, m_selection.conversionEvent, goal);
    counted.stratum = domain::stats::Stratum::of(row);
    counted.takesPart = domain::takesPart(row, m_selection.objective, m_selection.conversionEvent, goal, results);

    auto resultKeys = keysOf(results.actionTypes, Kind::Action);
    // Meta's own result, where no action tells it.
    if (results.source == domain::CountingSource::ResultIndicator
        && std::none_of(resultKeys.begin(), resultKeys.end(), [&](auto key) { return sums.find(key).has_value(); }))
        resultKeys = keysOf(results.actionTypes, Kind::Result);
    const auto valueKeys =
        keysOf(domain::valueTypesOf(row, m_selection.objective, results), Kind::ActionValue);
    const auto playKeys = keysOf({QLatin1String(domain::action_types::kVideoView)}, Kind::Action);
    for (const store::AdDays::Part &part : ad.months) {
        for (store::DayMask left = part.month.days(); left != 0; left &= left - 1) {
            const int day = std::countr_zero(left) + 1;
            const auto own = [&](OwnFigure figure) { return part.month.value(day, figure); };
            DayTally tally;
            tally.impressions = own(OwnFigure::Impressions).value_or(0) / kMicros;
            tally.spendMicros = own(OwnFigure::Spend).value_or(0);
            if (const auto clicks = own(OwnFigure::Clicks))
                tally.clicks = *clicks / kMicros;
            if (const auto plays = own(OwnFigure::ThruPlays))
                tally.thruPlays = toReal(*plays);
            tally.threeSecondPlays = amount(part.month, day, playKeys);
            tally.results = amount(part.month, day, resultKeys).value_or(0);
            tally.value = amount(part.month, day, valueKeys);
            const auto reach = own(OwnFigure::Reach);
            counted.days.push_back({part.first.addDays(day - 1), tally,
                                    reach ? std::optional(*reach / kMicros) : std::nullopt});
        }
    }
    return counted;
}

} // namespace mci::services
