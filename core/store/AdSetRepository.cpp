// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AdSetRepository.h"

#include "store/Transaction.h"

namespace mci::store {

Status AdSetRepository::upsertGoals(const AdAccountKey &account, const std::vector<domain::AdSetGoal> &goals,
                                    UtcTime fetchedAt)
{
    return inTransaction(m_session, [&]() -> Status {
        auto statement = m_session.prepare(QStringLiteral(
            "INSERT INTO meta_ad_sets (connection_id, id, organization_id, ad_account_id, optimization_goal,"
            " custom_conversion_id, custom_event_type, custom_event_name, fetched_at_ms) VALUES (:connection_id, :id,"
            " :organization_id, :ad_account_id, :optimization_goal, :custom_conversion_id, :custom_event_type,"
            " :custom_event_name, :fetched_at_ms) ON CONFLICT (connection_id, id) DO UPDATE SET"
            " ad_account_id = excluded.ad_account_id, optimization_goal = excluded.optimization_goal,"
            " custom_conversion_id = excluded.custom_conversion_id, custom_event_type = excluded.custom_event_type,"
            " custom_event_name = excluded.custom_event_name, fetched_at_ms = excluded.fetched_at_ms"));
        if (!statement)
            return failure(std::move(statement).error());
        for (const domain::AdSetGoal &goal : goals) {
            auto stored = statement->bind(QStringLiteral(":connection_id"), account.connectionId)
                              .bind(QStringLiteral(":id"), goal.adSetId)
                              .bind(QStringLiteral(":organization_id"), account.organizationId)
                              .bind(QStringLiteral(":ad_account_id"), account.adAccountId)
                              .bind(QStringLiteral(":optimization_goal"), goal.optimizationGoal)
                              .bind(QStringLiteral(":custom_conversion_id"), goal.customConversionId)
                              .bind(QStringLiteral(":custom_event_type"), goal.customEventType)
                              .bind(QStringLiteral(":custom_event_name"), goal.customEventName)
                              .bind(QStringLiteral(":fetched_at_ms"), fetchedAt)
                              .run();
            if (!stored)
                return stored;
        }
        return {};
    });
}

Result<QHash<QString, domain::AdSetGoal>> AdSetRepository::goals(const QString &connectionId, const QString &adAccountId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT id, optimization_goal, custom_conversion_id, custom_event_type, custom_event_name FROM meta_ad_sets"
        " WHERE connection_id = :connection_id AND ad_account_id = :ad_account_id"));
    if (!statement)
        return failure(std::move(statement).error());
    QHash<QString, domain::AdSetGoal> goals;
    auto read = statement->bind(QStringLiteral(":connection_id"), connectionId)
                    .bind(QStringLiteral(":ad_account_id"), adAccountId)
                    .each([&goals](Row &row) {
                        domain::AdSetGoal goal;
                        goal.adSetId = row.text();
                        goal.optimizationGoal = row.text();
                        goal.customConversionId = row.text();
                        goal.customEventType = row.text();
                        goal.customEventName = row.text();
                        goals.insert(goal.adSetId, goal);
                    });
    if (!read)
        return failure(std::move(read).error());
    return goals;
}

Result<QHash<QString, UtcTime>> AdSetRepository::fetchedAt(const QString &connectionId, const QString &adAccountId)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT id, fetched_at_ms FROM meta_ad_sets"
                                                      " WHERE connection_id = :connection_id AND ad_account_id = :account"));
    if (!statement)
        return failure(std::move(statement).error());
    QHash<QString, UtcTime> times;
    auto read = statement->bind(QStringLiteral(":connection_id"), connectionId)
                    .bind(QStringLiteral(":account"), adAccountId)
                    .each([&times](Row &row) {
                        const QString id = row.text();
                        times.insert(id, row.time());
                    });
    if (!read)
        return failure(std::move(read).error());
    return times;
}

} // namespace mci::store
