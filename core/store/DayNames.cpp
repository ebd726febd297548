// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayNames.h"

namespace mci::store {

namespace {

/** Rows come by number; numbers are given out without gaps, but a list must not rely on it. */
template<typename T>
void place(std::vector<T> &list, qint64 number, T value)
{
    const auto index = static_cast<std::size_t>(std::max<qint64>(0, number));
    if (index >= list.size())
        list.resize(index + 1);
    list[index] = std::move(value);
}

domain::InsightRow readAdSet(Row &row, const QString &currency)
{
    domain::InsightRow facts;
    facts.adSetId = row.text();
    facts.adSetName = row.text();
    facts.campaignId = row.text();
    facts.campaignName = row.text();
    facts.campaignObjective = row.text();
    facts.optimizationGoal = row.text();
    facts.attributionSetting = row.text();
    facts.resultIndicator = row.text();
    facts.currency = currency;
    return facts;
}

} // namespace

Result<DayNames> readDayNames(Session &session, const DaySeries &series)
{
    DayNames names;
    auto adSets = session.prepare(QStringLiteral(
        "SELECT number, ad_set_id, ad_set_name, campaign_id, campaign_name, campaign_objective, optimization_goal,"
        " attribution_setting, result_indicator FROM insight_day_ad_sets WHERE series_id = :series_id ORDER BY number"));
    if (!adSets)
        return failure(std::move(adSets).error());
    auto read = adSets->bind(QStringLiteral(":series_id"), series.id).each([&](Row &row) {
        const qint64 number = row.integer();
        place(names.adSets, number, readAdSet(row, series.currency));
    });
    if (!read)
        return failure(std::move(read).error());
    auto types = session.prepare(QStringLiteral(
        "SELECT number, name FROM insight_day_action_types WHERE series_id = :series_id ORDER BY number"));
    if (!types)
        return failure(std::move(types).error());
    read = types->bind(QStringLiteral(":series_id"), series.id).each([&](Row &row) {
        const qint64 number = row.integer();
        place(names.actionTypes, number, row.text());
    });
    if (!read)
        return failure(std::move(read).error());
    return names;
}

} // namespace mci::store
