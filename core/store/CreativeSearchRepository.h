// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

#include <QStringList>

namespace mci::store {

/** Creatives by the words of their names, of their ads' texts and of what was read in their pictures. */
class CreativeSearchRepository
{
public:
    explicit CreativeSearchRepository(Session &session)
        : m_session(session)
    {
    }

    /**
     * Ids of the account's creatives that have all words of the text, whose last one may be the beginning of a word; the best
     * match first. Accents and case do not count. Empty where the text has no words.
     */
    [[nodiscard]] Result<QStringList> find(const QString &connectionId, const QString &adAccountId,
                                           const QString &text);
    /** Has it follow what was changed. Belongs into the transaction that changes creatives or their patterns. */
    [[nodiscard]] Status follow();

private:
    Session &m_session;
};

} // namespace mci::store
