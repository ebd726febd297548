// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Account.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain;
using namespace std::chrono_literals;

namespace {

const UtcTime kNow = fromEpochMs(1'795'521'600'000);

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<std::optional<qint64>>("expiresIn");
        QTest::addColumn<std::optional<qint64>>("dataEndsIn");
        QTest::addColumn<ConnectionState>("state");
        using Ms = std::optional<qint64>;
        const Ms never;
        const qint64 week = std::chrono::milliseconds(168h).count();
        QTest::newRow("never expires") << never << never << ConnectionState::Active;
        QTest::newRow("a moment more than a week") << Ms(week + 1) << never << ConnectionState::Active;
        QTest::newRow("exactly a week") << Ms(week) << never << ConnectionState::Expiring;
        QTest::newRow("a moment left") << Ms(1) << never << ConnectionState::Expiring;
        QTest::newRow("just now") << Ms(0) << never << ConnectionState::NeedsLogin;
        QTest::newRow("yesterday") << Ms(-86'400'000) << never << ConnectionState::NeedsLogin;
        QTest::newRow("data access ends first") << Ms(10 * week) << Ms(week) << ConnectionState::Expiring;
        QTest::newRow("data access has ended") << Ms(10 * week) << Ms(-1) << ConnectionState::NeedsLogin;
        QTest::newRow("only data access is known") << never << Ms(week) << ConnectionState::Expiring;
        QTest::newRow("token ends first") << Ms(-1) << Ms(10 * week) << ConnectionState::NeedsLogin;
    }
    void states()
    {
        QFETCH(std::optional<qint64>, expiresIn);
        QFETCH(std::optional<qint64>, dataEndsIn);
        QFETCH(ConnectionState, state);
        Connection connection;
        if (expiresIn)
            connection.expiresAt = kNow + std::chrono::milliseconds(*expiresIn);
        if (dataEndsIn)
            connection.dataAccessExpiresAt = kNow + std::chrono::milliseconds(*dataEndsIn);
        QCOMPARE(connectionState(connection, kNow), state);
    }
    void disconnectedGoesBeforeAll()
    {
        Connection connection;
        connection.needsLogin = true;
        QCOMPARE(connectionState(connection, kNow), ConnectionState::NeedsLogin);
        connection.disconnectedAt = kNow;
        QCOMPARE(connectionState(connection, kNow), ConnectionState::Disconnected);
    }
    void statusNames()
    {
        QCOMPARE(adAccountStatusName(1), QStringLiteral("ACTIVE"));
        QCOMPARE(adAccountStatusName(9), QStringLiteral("IN_GRACE_PERIOD"));
        QCOMPARE(adAccountStatusName(202), QStringLiteral("ANY_CLOSED"));
        QCOMPARE(adAccountStatusName(4711), QStringLiteral("UNKNOWN_4711"));
    }
};

MCI_TEST_CLASS(TestAccount);
#include "tst_Account.moc"
