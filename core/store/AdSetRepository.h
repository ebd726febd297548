// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"
#include "store/Session.h"

#include <QHash>

namespace mci::store {

/** Whose ad sets they are. */
struct AdAccountKey
{
    QString organizationId;
    QString connectionId;
    QString adAccountId;
    bool operator==(const AdAccountKey &) const = default;
};

/** The ad sets' own goals, kept because they change rarely and cost calls. */
class AdSetRepository
{
public:
    explicit AdSetRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Status upsertGoals(const AdAccountKey &account, const std::vector<domain::AdSetGoal> &goals,
                                     UtcTime fetchedAt);
    /** By ad set id. */
    [[nodiscard]] Result<QHash<QString, domain::AdSetGoal>> goals(const QString &connectionId,
                                                                  const QString &adAccountId);
    /** When each ad set's goal was fetched. */
    [[nodiscard]] Result<QHash<QString, UtcTime>> fetchedAt(const QString &connectionId, const QString &adAccountId);

private:
    Session &m_session;
};

} // namespace mci::store
