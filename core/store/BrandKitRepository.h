// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/Brief.h"
#include "store/Session.h"

namespace mci::store {

/** What an organization's ads always have, and never. */
class BrandKitRepository
{
public:
    explicit BrandKitRepository(Session &session)
        : m_session(session)
    {
    }

    /** An empty one where nobody has made any. */
    [[nodiscard]] Result<domain::BrandKit> find(const QString &organizationId);
    [[nodiscard]] Status set(const QString &organizationId, const domain::BrandKit &kit, UtcTime now);

private:
    Session &m_session;
};

} // namespace mci::store
