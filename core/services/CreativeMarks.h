// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/CreativeMark.h"
#include "store/Database.h"

#include <QHash>

namespace mci::services {

using domain::CreativeMark;
/** By creative id; a creative without an entry has no rating and is shown. */
using CreativeMarkMap = QHash<QString, CreativeMark>;

/** What people say of creatives, kept per organization. Worker thread. */
class CreativeMarks
{
public:
    CreativeMarks(const store::Database &database, const Clock &clock);

    [[nodiscard]] Result<CreativeMarkMap> of(const QString &organizationId) const;
    /** `not_found` for a creative that the organization does not have; the default mark removes the entry. */
    [[nodiscard]] Status set(const QString &organizationId, const QString &creativeId, const CreativeMark &mark) const;

private:
    const store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mci::services
