// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobRegistry.h"

namespace mci::jobs {

void JobRegistry::add(const QString &type, JobHandler &handler, JobTypeSettings settings)
{
    Q_ASSERT_X(!m_types.contains(type), "JobRegistry", "a type has one handler");
    m_types.insert(type, {&handler, settings});
}

std::optional<JobTypeEntry> JobRegistry::find(const QString &type) const
{
    const auto it = m_types.constFind(type);
    return it == m_types.cend() ? std::nullopt : std::optional(*it);
}

QStringList JobRegistry::typesOf(PoolKind pool) const
{
    QStringList types;
    for (auto entry = m_types.cbegin(); entry != m_types.cend(); ++entry) {
        if (entry->settings.pool == pool)
            types.append(entry.key());
    }
    return types;
}

} // namespace mci::jobs
