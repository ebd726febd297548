// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeSearch.h"

#include "store/CreativeSearchRepository.h"

namespace mci::services {

Result<QStringList> CreativeSearch::find(const QString &connectionId, const QString &adAccountId,
                                         const QString &text) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::CreativeSearchRepository(*session).find(connectionId, adAccountId, text);
}

} // namespace mci::services
