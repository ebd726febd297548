// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/WorkerLock.h"
#include "support/TestMain.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::jobs;

class TestWorkerLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneHoldsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("workers.lock"));
        {
            const auto first = WorkerLock::acquire(path);
            QVERIFY(first.has_value());
            QVERIFY(!(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup)));
            const auto second = WorkerLock::acquire(path);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::Conflict);
            QCOMPARE(second.error().reason, Reason::WorkersElsewhere);
            QCOMPARE(second.error().params.value(QStringLiteral("pid")),
                     QString::number(QCoreApplication::applicationPid()));
        }
        QVERIFY(WorkerLock::acquire(path).has_value());
    }
    void aDeadProgramsLockIsFree()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("workers.lock"));
        QProcess process;
        process.start(QStringLiteral("true"), {});
        const qint64 pid = process.processId();
        QVERIFY(process.waitForFinished());
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray::number(pid) + "\nmci\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        file.close();
        QVERIFY(WorkerLock::acquire(path).has_value());
    }
    void aProgramThatDiedWhileItTookItLeavesItFree()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("workers.lock"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        QVERIFY(WorkerLock::acquire(path).has_value());
    }
    void aFolderThatIsMissingIsAnError()
    {
        const auto lock = WorkerLock::acquire(QStringLiteral("/nonexistent/workers.lock"));
        QVERIFY(!lock);
        QCOMPARE(lock.error().reason, Reason::ProfileUnreadable);
    }
};

MCI_TEST_CLASS(TestWorkerLock);
#include "tst_WorkerLock.moc"
