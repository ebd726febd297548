// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

#include <QHash>
#include <QStringList>

namespace mci::store {

/** How many creatives of an account have tags, and how many have each. */
struct TagCounts
{
    int creatives = 0;
    QHash<QString, int> tags;
};

/** What counts of creatives' patterns, by the names of domain::CreativeTag. Tags go with their creative. */
class CreativeTagRepository
{
public:
    explicit CreativeTagRepository(Session &session)
        : m_session(session)
    {
    }

    /** In place of all that the creative had. Belongs into the transaction that changes its patterns. */
    [[nodiscard]] Status replace(const QString &organizationId, const QString &creativeId, const QStringList &tags);
    /** By creative id, sorted; creatives without patterns are left out. */
    [[nodiscard]] Result<QHash<QString, QStringList>> ofAdAccount(const QString &connectionId,
                                                                   const QString &adAccountId);
    [[nodiscard]] Result<TagCounts> count(const QString &connectionId, const QString &adAccountId);

private:
    Session &m_session;
};

} // namespace mci::store
