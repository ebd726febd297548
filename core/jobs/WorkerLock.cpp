// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/WorkerLock.h"

#include "base/LockFile.h"

#include <QFile>

namespace mci::jobs {

WorkerLock::WorkerLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

Result<WorkerLock> WorkerLock::acquire(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path);
    // Workers run for days: only a holder that is no longer alive makes the lock stale, not its age.
    file->setStaleLockTime(0);
    if (takeLock(*file, {})) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return WorkerLock(std::move(file));
    }
    if (file->error() != QLockFile::LockFailedError) {
        return failure(makeError(ErrorCode::Internal, Reason::ProfileUnreadable, QStringLiteral("cannot make the lock file"),
                                 {{QStringLiteral("path"), path}}));
    }
    Error error = makeError(ErrorCode::Conflict, Reason::WorkersElsewhere);
    qint64 pid = 0;
    QString host;
    QString program;
    if (file->getLockInfo(&pid, &host, &program))
        error.params.insert(QStringLiteral("pid"), QString::number(pid));
    return failure(std::move(error));
}

} // namespace mci::jobs
