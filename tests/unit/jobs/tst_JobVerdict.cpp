// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobVerdict.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::jobs;
using Kind = store::JobSettlement::Kind;

class TestJobVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsDecide_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("kind");
        const Error transient = transientError(ErrorCode::Network, Reason::ConnectionCut);
        QTest::newRow("transient, first try") << transient << 1 << int(Kind::Retry);
        QTest::newRow("transient, last try") << transient << 3 << int(Kind::Failed);
        QTest::newRow("login") << makeError(ErrorCode::TokenExpired, Reason::MetaTokenExpired) << 3
                               << int(Kind::WaitingLogin);
        QTest::newRow("throttle") << makeError(ErrorCode::RateLimited, Reason::MetaAppThrottled) << 3
                                  << int(Kind::Postponed);
        QTest::newRow("full disk") << makeError(ErrorCode::DiskFull, Reason::DiskIsFull) << 1 << int(Kind::Postponed);
        QTest::newRow("cancelled") << cancelledError() << 1 << int(Kind::Cancelled);
        QTest::newRow("other") << makeError(ErrorCode::MetaError, Reason::MetaUnknown) << 1 << int(Kind::Failed);
    }
    void errorsDecide()
    {
        QFETCH(Error, error);
        QFETCH(int, attempt);
        QFETCH(int, kind);
        VerdictInput input;
        input.attempt = attempt;
        QCOMPARE(int(verdictOf(error, input).kind), kind);
    }
    void theReasonToStopGoesBeforeTheError_data()
    {
        QTest::addColumn<int>("stop");
        QTest::addColumn<int>("kind");
        QTest::newRow("cancelled") << int(StopCause::Cancelled) << int(Kind::Cancelled);
        QTest::newRow("shutdown") << int(StopCause::Shutdown) << int(Kind::GivenBack);
        QTest::newRow("gives way") << int(StopCause::GivesWay) << int(Kind::GivenBack);
        QTest::newRow("lease lost") << int(StopCause::LeaseLost) << int(Kind::GivenBack);
        QTest::newRow("too long") << int(StopCause::TooLong) << int(Kind::Failed);
    }
    void theReasonToStopGoesBeforeTheError()
    {
        QFETCH(int, stop);
        QFETCH(int, kind);
        VerdictInput input;
        input.stop = StopCause(stop);
        const auto verdict = verdictOf(transientError(ErrorCode::Network, Reason::ConnectionCut), input);
        QCOMPARE(int(verdict.kind), kind);
        if (input.stop == StopCause::TooLong)
            QCOMPARE(verdict.error->reason, Reason::JobLivedTooLong);
    }
    void waitsDouble()
    {
        VerdictInput input;
        input.maxAttempts = 10;
        const Error error = transientError(ErrorCode::Network, Reason::ConnectionCut);
        for (const auto &[attempt, seconds] : {std::pair{1, 1}, {2, 2}, {3, 4}}) {
            input.attempt = attempt;
            input.random = 0;
            QVERIFY(verdictOf(error, input).runAt == input.now + std::chrono::seconds(seconds));
            input.random = 0.999;
            QVERIFY(verdictOf(error, input).runAt > input.now + std::chrono::seconds(seconds));
        }
    }
    void aNamedTimeIsKept()
    {
        VerdictInput input;
        Error error = makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled);
        error.resumeAt = input.now + std::chrono::minutes(7);
        QVERIFY(verdictOf(error, input).runAt == error.resumeAt);
    }
};

MCI_TEST_CLASS(TestJobVerdict);
#include "tst_JobVerdict.moc"
