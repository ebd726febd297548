// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CreativeMark.h"
#include "store/Session.h"

#include <QHash>

namespace mci::store {

/** What people say of creatives. A mark goes with its creative. */
class CreativeMarkRepository
{
public:
    explicit CreativeMarkRepository(Session &session)
        : m_session(session)
    {
    }

    /** By creative id. */
    [[nodiscard]] Result<QHash<QString, domain::CreativeMark>> list(const QString &organizationId);
    /** False, with nothing changed, when the organization has no such creative. */
    [[nodiscard]] Result<bool> set(const QString &organizationId, const QString &creativeId,
                                   const domain::CreativeMark &mark, UtcTime now);
    [[nodiscard]] Status remove(const QString &organizationId, const QString &creativeId);

private:
    Session &m_session;
};

} // namespace mci::store
