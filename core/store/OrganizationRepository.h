// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Account.h"
#include "store/Session.h"

namespace mci::store {

class OrganizationRepository
{
public:
    explicit OrganizationRepository(Session &session)
        : m_session(session)
    {
    }

    /** The default one first, then by name. */
    [[nodiscard]] Result<std::vector<domain::Organization>> list();
    [[nodiscard]] Result<std::optional<domain::Organization>> find(const QString &id);
    [[nodiscard]] Status add(const domain::Organization &organization);
    /** False when there is no such organization. */
    [[nodiscard]] Result<bool> rename(const QString &id, const QString &name);

private:
    Session &m_session;
};

} // namespace mci::store
