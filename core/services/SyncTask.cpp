// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SyncTask.h"

namespace mci::services {

using domain::Guardrails;

QJsonObject SyncTask::toJson() const
{
    const Guardrails &minimums = ranking.guardrails;
    return {{QStringLiteral("connectionId"), selection.connectionId},
            {QStringLiteral("adAccountId"), selection.adAccountId},
            {QStringLiteral("since"), selection.window.since.toString(Qt::ISODate)},
            {QStringLiteral("until"), selection.window.until.toString(Qt::ISODate)},
            {QStringLiteral("objective"), domain::objectiveName(selection.objective)},
            {QStringLiteral("conversionEvent"), selection.conversionEvent},
            {QStringLiteral("primaryKpi"), domain::kpiName(ranking.primary)},
            {QStringLiteral("secondaryKpi"), ranking.secondary ? domain::kpiName(*ranking.secondary) : QString()},
            {QStringLiteral("ranking"), domain::rankingName(ranking.ranking)},
            {QStringLiteral("weights"), domain::kpiWeightsText(ranking.weights)},
            {QStringLiteral("topN"), ranking.topN},
            {QStringLiteral("minSpendMicros"), minimums.minSpendMicros},
            {QStringLiteral("minConversions"), minimums.minConversions},
            {QStringLiteral("minImpressions"), minimums.minImpressions}};
}

std::optional<SyncTask> SyncTask::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto objective = domain::objectiveFromName(text("objective"));
    const auto primary = domain::kpiFromName(text("primaryKpi"));
    const auto ranking = domain::rankingFromName(text("ranking"));
    SyncTask task;
    task.selection.connectionId = text("connectionId");
    task.selection.adAccountId = text("adAccountId");
    task.selection.window = {QDate::fromString(text("since"), Qt::ISODate), QDate::fromString(text("until"), Qt::ISODate)};
    task.selection.conversionEvent = text("conversionEvent");
    if (!objective || !primary || !ranking || !task.selection.window.since.isValid()
        || !task.selection.window.until.isValid())
        return std::nullopt;
    task.selection.objective = *objective;
    task.ranking.primary = *primary;
    task.ranking.secondary = domain::kpiFromName(text("secondaryKpi"));
    task.ranking.ranking = *ranking;
    task.ranking.weights = domain::kpiWeightsFromText(text("weights"), *objective).value_or(domain::KpiWeights());
    task.ranking.topN = json.value(QLatin1String("topN")).toInt(domain::kDefaultTopN);
    Guardrails &minimums = task.ranking.guardrails;
    minimums.minSpendMicros = json.value(QLatin1String("minSpendMicros")).toInteger(minimums.minSpendMicros);
    minimums.minConversions = json.value(QLatin1String("minConversions")).toDouble(minimums.minConversions);
    minimums.minImpressions = json.value(QLatin1String("minImpressions")).toInteger(minimums.minImpressions);
    return task;
}

QString accountSerialKey(const QString &adAccountId)
{
    return QStringLiteral("account:") + adAccountId;
}

} // namespace mci::services
