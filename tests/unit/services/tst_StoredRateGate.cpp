// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesFixture.h"
#include "services/StoredRateGate.h"
#include "support/TestMain.h"

using namespace mci;
using namespace std::chrono_literals;

class TestStoredRateGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockSurvivesARestartWithItsReason()
    {
        test::TempDatabase temp;
        const UtcTime until = temp.clock.now() + 19min;
        {
            services::StoredRateGate gate(temp.database(), temp.clock);
            gate.block(QStringLiteral("account:act_1"),
                       {until, makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled)});
        }
        services::StoredRateGate later(temp.database(), temp.clock);
        const auto block = later.blockOf(QStringLiteral("account:act_1"));
        QVERIFY(block);
        QCOMPARE(block->until, until);
        QCOMPARE(block->reason.reason, Reason::MetaAccountThrottled);
        QVERIFY(!later.blockOf(QStringLiteral("account:act_2")));
    }

    void aShorterBlockDoesNotShortenALongerOne()
    {
        test::TempDatabase temp;
        services::StoredRateGate gate(temp.database(), temp.clock);
        const Error reason = makeError(ErrorCode::RateLimited, Reason::MetaAppThrottled);
        gate.block(QStringLiteral("app:1"), {temp.clock.now() + 60min, reason});
        gate.block(QStringLiteral("app:1"), {temp.clock.now() + 1min, reason});
        QCOMPARE(gate.blockOf(QStringLiteral("app:1"))->until, temp.clock.now() + 60min);
    }

    void usageDoesNotTouchABlock()
    {
        test::TempDatabase temp;
        services::StoredRateGate gate(temp.database(), temp.clock);
        gate.block(QStringLiteral("app:1"),
                   {temp.clock.now() + 5min, makeError(ErrorCode::RateLimited, Reason::MetaAppThrottled)});
        gate.reportUsage(QStringLiteral("app:1"), 80);
        QVERIFY(gate.blockOf(QStringLiteral("app:1")));
    }
};

MCI_TEST_CLASS(TestStoredRateGate);
#include "tst_StoredRateGate.moc"
