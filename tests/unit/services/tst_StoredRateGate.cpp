// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoredRateGate.h"
#include "ServicesFixture.h"
#include "store/RateBudgetRepository.h"
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
        gate.reportUsage(QStringLiteral("app:1"), {80, {}});
        QVERIFY(gate.blockOf(QStringLiteral("app:1")));
    }

    void usageIsStoredWithItsTime()
    {
        test::TempDatabase temp;
        services::StoredRateGate gate(temp.database(), temp.clock);
        const QString scope = QStringLiteral("account:act_1");
        const auto stored = [&] {
            auto session = temp.session();
            return store::RateBudgetRepository(session).find(scope).value().value();
        };
        gate.reportUsage(scope, {0, {}});
        QCOMPARE(stored().usageAt, std::optional(temp.clock.now()));
        QVERIFY(!stored().freeAt);
        gate.reportUsage(scope, {18, 100s});
        QCOMPARE(stored().usagePercent, 18.0);
        QCOMPARE(stored().freeAt, std::optional(temp.clock.now() + 100s));
        // A little more a moment later is not worth a write …
        const UtcTime first = temp.clock.now();
        temp.clock.advance(10s);
        gate.reportUsage(scope, {19, 90s});
        QCOMPARE(stored().usageAt, std::optional(first));
        // … but a figure that nobody renews would be taken for an old one.
        temp.clock.advance(30s);
        gate.reportUsage(scope, {19, 60s});
        QCOMPARE(stored().usageAt, std::optional(temp.clock.now()));
        QCOMPARE(stored().usagePercent, 19.0);
    }

    void aBlockAloneTellsNoUsage()
    {
        test::TempDatabase temp;
        services::StoredRateGate gate(temp.database(), temp.clock);
        gate.block(QStringLiteral("app:1"),
                   {temp.clock.now() + 5min, makeError(ErrorCode::RateLimited, Reason::MetaAppThrottled)});
        auto session = temp.session();
        QVERIFY(!store::RateBudgetRepository(session).find(QStringLiteral("app:1")).value()->usageAt);
    }
};

MCI_TEST_CLASS(TestStoredRateGate);
#include "tst_StoredRateGate.moc"
