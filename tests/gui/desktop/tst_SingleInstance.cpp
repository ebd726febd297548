// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/SingleInstance.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <thread>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mci;
using desktop::InstanceRole;
using desktop::SingleInstance;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondTellsTheFirst()
    {
        const QTemporaryDir folder;
        const QString lock = folder.filePath(QStringLiteral("window.lock"));
        SingleInstance first(lock);
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QCOMPARE(first.claim({}).value(), InstanceRole::First);
        std::optional<Result<InstanceRole>> role;
        std::thread other([&] {
            SingleInstance second(lock);
            role = second.claim({QStringLiteral("--demo"), QString::fromUtf8("ção")});
        });
        QVERIFY(again.wait());
        other.join();
        MCI_VERIFY_OK(*role);
        QCOMPARE(**role, InstanceRole::Second);
        QCOMPARE(again.first().first().toStringList(),
                 (QStringList{QStringLiteral("--demo"), QString::fromUtf8("ção")}));
    }
    void profilesAreApart()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.filePath(QStringLiteral("window.lock")));
        SingleInstance second(other.filePath(QStringLiteral("window.lock")));
        QCOMPARE(first.claim({}).value(), InstanceRole::First);
        QCOMPARE(second.claim({}).value(), InstanceRole::First);
    }
    void theNextBecomesTheFirst()
    {
        const QTemporaryDir folder;
        const QString lock = folder.filePath(QStringLiteral("window.lock"));
        {
            SingleInstance first(lock);
            QCOMPARE(first.claim({}).value(), InstanceRole::First);
        }
        SingleInstance next(lock);
        QCOMPARE(next.claim({}).value(), InstanceRole::First);
    }
    void aLockOfADeadProgramIsFree()
    {
        const QTemporaryDir folder;
        const QString lock = folder.filePath(QStringLiteral("window.lock"));
        QFile file(lock);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // No program has this number.
        file.write("4194999\nmeta-creative-intelligence\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        file.close();
        SingleInstance next(lock);
        QCOMPARE(next.claim({}).value(), InstanceRole::First);
    }
};

MCI_TEST_CLASS(TestSingleInstance);
#include "tst_SingleInstance.moc"
