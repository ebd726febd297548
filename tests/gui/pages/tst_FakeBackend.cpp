// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/FakeBackend.h"
#include "support/TestMain.h"

using namespace mci;
using mci::test::FakeBackend;

/** The double itself: an answer never comes within the call, and a held one only when it is released. */
class TestFakeBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheNextTurn()
    {
        FakeBackend backend;
        backend.cacheSizeReplies.give(qint64{42});
        qint64 size = 0;
        backend.pictureCacheBytes().then(this, [&size](const Result<qint64> &answer) { size = answer.value_or(-1); });
        QCOMPARE(size, qint64{0});
        QTRY_COMPARE(size, qint64{42});
    }

    void holdsUntilReleased()
    {
        FakeBackend backend;
        backend.tokenReplies.hold();
        bool failed = false;
        backend.connectToken(QStringLiteral("org"), Secret(QByteArrayLiteral("t")))
            .then(this, [&failed](const Result<services::ConnectedAccount> &answer) { failed = !answer; });
        QCoreApplication::processEvents();
        QVERIFY(!failed);
        QCOMPARE(backend.tokenReplies.held(), 1);
        backend.tokenReplies.release(failure(cancelledError()));
        QTRY_VERIFY(failed);
        QCOMPARE(backend.tokensConnected.front().second, QByteArrayLiteral("t"));
    }
};

MCI_TEST_CLASS(TestFakeBackend);
#include "tst_FakeBackend.moc"
