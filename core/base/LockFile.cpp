// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LockFile.h"

#include <QLockFile>
#include <QThread>

namespace mci {

namespace {

// A living program fills the file right after it made it.
constexpr std::chrono::milliseconds kTimeToFill{100};

bool hasHolder(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program);
}

} // namespace

bool takeLock(QLockFile &lock, std::chrono::milliseconds limit)
{
    if (lock.tryLock(static_cast<int>(limit.count())))
        return true;
    if (lock.error() != QLockFile::LockFailedError || hasHolder(lock))
        return false;
    QThread::msleep(static_cast<unsigned long>(kTimeToFill.count()));
    if (hasHolder(lock))
        return false;
    // Refuses while a living program keeps the file, and fails where it is gone by now; both leave the last word to tryLock().
    (void)lock.removeStaleLockFile();
    return lock.tryLock(0);
}

} // namespace mci
