// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LockFile.h"
#include "support/TestMain.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

using namespace mci;
using namespace std::chrono_literals;

class TestLockFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatNamesNobodyIsFree()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.lock"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();

        QLockFile plain(path);
        plain.setStaleLockTime(0);
        QVERIFY2(!plain.tryLock(0), "QLockFile frees such a file by itself now, so takeLock() has nothing to add");
        QLockFile lock(path);
        lock.setStaleLockTime(0);
        QVERIFY(takeLock(lock, 0ms));
        QVERIFY(!plain.tryLock(0));
    }
    void aLivingHolderKeepsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.lock"));
        QLockFile first(path);
        first.setStaleLockTime(0);
        QVERIFY(takeLock(first, 0ms));
        QLockFile second(path);
        second.setStaleLockTime(0);
        QVERIFY(!takeLock(second, 0ms));
        QCOMPARE(second.error(), QLockFile::LockFailedError);
        first.unlock();
        QVERIFY(takeLock(second, 0ms));
    }
};

MCI_TEST_CLASS(TestLockFile);
#include "tst_LockFile.moc"
