// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobHandler.h"

#include <QHash>

namespace mci::jobs {

/**
 * Which of the runner's pools a type's jobs run on: those that wait, those that compute, or those that are nobody's wish of
 * this moment and wait for long: they have a thread of their own and are queued with domain::kBackgroundPriority. Of the jobs that
 * are queued so, each pool runs one at a time.
 */
enum class PoolKind { Io, Cpu, Background };

struct JobTypeSettings
{
    PoolKind pool = PoolKind::Io;
    /** Time of work over all tries, after which the job fails; waiting does not count. */
    std::chrono::milliseconds lifetime = std::chrono::minutes(10);
};

struct JobTypeEntry
{
    JobHandler *handler = nullptr;
    JobTypeSettings settings;
};

/** Who does which type. Filled before the runner starts, only read afterwards. The handlers belong to the caller. */
class JobRegistry
{
public:
    void add(const QString &type, JobHandler &handler, JobTypeSettings settings = {});
    [[nodiscard]] std::optional<JobTypeEntry> find(const QString &type) const;
    [[nodiscard]] QStringList typesOf(PoolKind pool) const;

private:
    QHash<QString, JobTypeEntry> m_types;
};

} // namespace mci::jobs
