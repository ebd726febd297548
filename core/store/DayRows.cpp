// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayRows.h"

#include "base/Micros.h"

#include <algorithm>
#include <cmath>

namespace mci::store {

namespace {

using Kind = FigureKey::Kind;

/** What a qint64 of millionths holds; more than that no account ever counted. */
constexpr double kLargest = 9e12;

qint64 toMicros(double value)
{
    return std::llround(std::clamp(value, -kLargest, kLargest) * static_cast<double>(kMicros));
}

void addReal(AdMonth &month, int day, OwnFigure figure, const std::optional<double> &value)
{
    if (value)
        month.add(day, figure, toMicros(*value));
}

void addCount(AdMonth &month, int day, OwnFigure figure, const std::optional<qint64> &value)
{
    if (value)
        month.add(day, figure, *value * kMicros);
}

Status addActions(AdMonth &month, int day, Kind kind, const std::vector<domain::ActionStat> &stats, DayNumbers &numbers)
{
    for (const domain::ActionStat &stat : stats) {
        const Result<quint32> number = numbers.actionType(stat.type);
        if (!number)
            return failure(number.error());
        month.add(day, FigureKey(kind, *number), toMicros(stat.value));
    }
    return {};
}

void setReal(std::optional<double> &target, const FigureSums &sums, OwnFigure figure)
{
    if (const auto micros = sums.find(figure))
        target = fromMicros(*micros);
}

void setCount(std::optional<qint64> &target, const FigureSums &sums, OwnFigure figure)
{
    if (const auto micros = sums.find(figure))
        target = *micros / kMicros;
}

void fillOwn(const FigureSums &sums, domain::InsightRow &row)
{
    row.impressions = sums.find(OwnFigure::Impressions).value_or(0) / kMicros;
    row.spendMicros = sums.find(OwnFigure::Spend).value_or(0);
    setCount(row.clicks, sums, OwnFigure::Clicks);
    setCount(row.inlineLinkClicks, sums, OwnFigure::LinkClicks);
    setReal(row.thruPlays, sums, OwnFigure::ThruPlays);
    setReal(row.videoPlays, sums, OwnFigure::VideoPlays);
    setReal(row.videoP25, sums, OwnFigure::VideoP25);
    setReal(row.videoP50, sums, OwnFigure::VideoP50);
    setReal(row.videoP75, sums, OwnFigure::VideoP75);
    setReal(row.videoP100, sums, OwnFigure::VideoP100);
}

} // namespace

Status addDayRow(AdMonth &month, const domain::InsightRow &row, DayNumbers &numbers)
{
    const int day = row.since.day();
    month.addDay(day);
    if (row.impressions > 0)
        month.add(day, OwnFigure::Impressions, row.impressions * kMicros);
    if (row.spendMicros != 0)
        month.add(day, OwnFigure::Spend, row.spendMicros);
    addCount(month, day, OwnFigure::Clicks, row.clicks);
    addCount(month, day, OwnFigure::LinkClicks, row.inlineLinkClicks);
    addCount(month, day, OwnFigure::Reach, row.reach);
    addReal(month, day, OwnFigure::ThruPlays, row.thruPlays);
    addReal(month, day, OwnFigure::VideoPlays, row.videoPlays);
    addReal(month, day, OwnFigure::VideoP25, row.videoP25);
    addReal(month, day, OwnFigure::VideoP50, row.videoP50);
    addReal(month, day, OwnFigure::VideoP75, row.videoP75);
    addReal(month, day, OwnFigure::VideoP100, row.videoP100);
    if (const Status added = addActions(month, day, Kind::Action, row.actions, numbers); !added)
        return added;
    if (const Status added = addActions(month, day, Kind::ActionValue, row.actionValues, numbers); !added)
        return added;
    if (row.resultIndicator.isEmpty() || !row.resultValue)
        return {};
    return addActions(month, day, Kind::Result, {{row.resultIndicator, *row.resultValue}}, numbers);
}

bool DayRows::sumRow(const FigureSums &sums, quint32 adSet, domain::InsightRow &row) const
{
    if (adSet >= m_names.adSets.size())
        return false;
    row = m_names.adSets[adSet];
    fillOwn(sums, row);
    fillResult(sums, row);
    return fillActions(sums, row);
}

bool DayRows::fillActions(const FigureSums &sums, domain::InsightRow &row) const
{
    const auto countOf = [&sums](Kind kind) {
        return static_cast<std::size_t>(std::count_if(sums.keys().begin(), sums.keys().end(),
                                                      [kind](FigureKey key) { return key.kind() == kind; }));
    };
    row.actions.reserve(countOf(Kind::Action));
    row.actionValues.reserve(countOf(Kind::ActionValue));
    for (const FigureKey key : sums.keys()) {
        if (key.kind() != Kind::Action && key.kind() != Kind::ActionValue)
            continue;
        if (key.number() >= m_names.actionTypes.size())
            return false;
        auto &list = key.kind() == Kind::Action ? row.actions : row.actionValues;
        list.push_back({m_names.actionTypes[key.number()], fromMicros(sums.of(key))});
    }
    return true;
}

void DayRows::fillResult(const FigureSums &sums, domain::InsightRow &row) const
{
    if (row.resultIndicator.isEmpty())
        return;
    for (const FigureKey key : sums.keys()) {
        // Days from before the ad set got another goal count something else.
        if (key.kind() == Kind::Result && key.number() < m_names.actionTypes.size()
            && m_names.actionTypes[key.number()] == row.resultIndicator)
            row.resultValue = fromMicros(sums.of(key));
    }
}

} // namespace mci::store
