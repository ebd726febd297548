// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <memory>

#include <QLockFile>

namespace mci::jobs {

/** One program at a time runs a profile's workers. The lock of a program that died counts as free. */
class WorkerLock
{
public:
    /** `conflict` with Reason::WorkersElsewhere (parameter `pid` where known) while another program holds it. */
    [[nodiscard]] static Result<WorkerLock> acquire(const QString &path);

    WorkerLock(WorkerLock &&) noexcept = default;
    WorkerLock &operator=(WorkerLock &&) noexcept = default;
    WorkerLock(const WorkerLock &) = delete;
    WorkerLock &operator=(const WorkerLock &) = delete;
    ~WorkerLock() = default;

private:
    explicit WorkerLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace mci::jobs
