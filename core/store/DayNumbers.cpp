// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayNumbers.h"

namespace mci::store {

namespace {

/**
 * What a reading without the extended fields does not tell stays as it was known. Names and settings are those of the
 * moment in which Meta is asked, whatever the day; a result's indicator is the goal of the day itself, and days are read
 * newest first: the newest day's stays.
 */
QString adSetSql()
{
    return QStringLiteral(
        "INSERT INTO insight_day_ad_sets (series_id, number, organization_id, ad_set_id, ad_set_name, campaign_id,"
        " campaign_name, campaign_objective, optimization_goal, attribution_setting, result_indicator, indicator_day) VALUES (:series_id,"
        " (SELECT COALESCE(MAX(number), 0) + 1 FROM insight_day_ad_sets WHERE series_id = :series_id), :organization_id,"
        " :ad_set_id, :ad_set_name, :campaign_id, :campaign_name, :campaign_objective, :optimization_goal,"
        " :attribution_setting, :result_indicator, :indicator_day) ON CONFLICT (series_id, ad_set_id, campaign_id) DO UPDATE SET"
        " ad_set_name = excluded.ad_set_name, campaign_name = excluded.campaign_name,"
        " campaign_objective = excluded.campaign_objective, optimization_goal = excluded.optimization_goal,"
        " attribution_setting = CASE WHEN excluded.attribution_setting = '' THEN insight_day_ad_sets.attribution_setting"
        " ELSE excluded.attribution_setting END,"
        " result_indicator = CASE WHEN excluded.result_indicator = ''"
        " OR excluded.indicator_day < insight_day_ad_sets.indicator_day THEN insight_day_ad_sets.result_indicator"
        " ELSE excluded.result_indicator END,"
        " indicator_day = MAX(insight_day_ad_sets.indicator_day, excluded.indicator_day) RETURNING number");
}

QString actionTypeSql()
{
    return QStringLiteral(
        "INSERT INTO insight_day_action_types (series_id, number, organization_id, name) VALUES (:series_id,"
        " (SELECT COALESCE(MAX(number), 0) + 1 FROM insight_day_action_types WHERE series_id = :series_id),"
        " :organization_id, :name) ON CONFLICT (series_id, name) DO UPDATE SET name = excluded.name RETURNING number");
}

Status prepareOnce(Session &session, const DaySeries &series, const QString &sql, std::optional<Statement> &statement)
{
    if (statement)
        return {};
    auto prepared = session.prepare(sql);
    if (!prepared)
        return failure(std::move(prepared).error());
    statement.emplace(*std::move(prepared));
    statement->bind(QStringLiteral(":series_id"), series.id)
        .bind(QStringLiteral(":organization_id"), series.organizationId);
    return {};
}

Result<quint32> numberOf(Statement &statement)
{
    const auto number = statement.one([](Row &row) { return row.smallInteger(); });
    if (!number)
        return failure(number.error());
    return static_cast<quint32>(number->value_or(0));
}

} // namespace

Result<quint32> DayNumbers::adSet(const domain::InsightRow &row)
{
    const std::pair key{row.adSetId, row.campaignId};
    if (const auto known = m_adSets.constFind(key); known != m_adSets.cend()) {
        if (row.resultIndicator.isEmpty() || (known->indicatorDay.isValid() && row.since <= known->indicatorDay))
            return known->number;
    }
    const QDate indicatorDay = row.resultIndicator.isEmpty() ? QDate() : row.since;
    if (const Status ready = prepareOnce(m_session, m_series, adSetSql(), m_adSetStatement); !ready)
        return failure(ready.error());
    m_adSetStatement->bind(QStringLiteral(":ad_set_id"), row.adSetId)
        .bind(QStringLiteral(":ad_set_name"), row.adSetName)
        .bind(QStringLiteral(":campaign_id"), row.campaignId)
        .bind(QStringLiteral(":campaign_name"), row.campaignName)
        .bind(QStringLiteral(":campaign_objective"), row.campaignObjective)
        .bind(QStringLiteral(":optimization_goal"), row.optimizationGoal)
        .bind(QStringLiteral(":attribution_setting"), row.attributionSetting)
        .bind(QStringLiteral(":result_indicator"), row.resultIndicator)
        .bind(QStringLiteral(":indicator_day"), indicatorDay.toString(Qt::ISODate));
    const Result<quint32> number = numberOf(*m_adSetStatement);
    if (number)
        m_adSets.insert(key, {*number, indicatorDay});
    return number;
}

Result<quint32> DayNumbers::actionType(const QString &name)
{
    if (const auto known = m_actionTypes.constFind(name); known != m_actionTypes.cend())
        return *known;
    if (const Status ready = prepareOnce(m_session, m_series, actionTypeSql(), m_actionTypeStatement); !ready)
        return failure(ready.error());
    m_actionTypeStatement->bind(QStringLiteral(":name"), name);
    const Result<quint32> number = numberOf(*m_actionTypeStatement);
    if (number)
        m_actionTypes.insert(name, *number);
    return number;
}

} // namespace mci::store
