// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PaceMeter.h"
#include "support/TestMain.h"

using namespace mci::domain;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestPaceMeter : public QObject
{
    Q_OBJECT

    /** One percent every `step`, up to `percent`; returns when the last one came. */
    static milliseconds run(PaceMeter &meter, int percent, milliseconds step)
    {
        milliseconds at = 1h;
        for (int done = 0; done <= percent; ++done, at += step)
            meter.note(done / 100.0, at);
        return at - step;
    }

private Q_SLOTS:
    void saysNothingBeforeItCanTell_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("stepMs");
        QTest::newRow("nothing happened") << 0 << 500;
        QTest::newRow("a single step") << 1 << 60'000;
        QTest::newRow("less than three seconds") << 20 << 100;
        QTest::newRow("hardly further") << 4 << 2000;
    }

    void saysNothingBeforeItCanTell()
    {
        QFETCH(int, percent);
        QFETCH(int, stepMs);
        PaceMeter meter;
        QVERIFY(!meter.left(1h));
        const milliseconds at = run(meter, percent, milliseconds(stepMs));
        QVERIFY(!meter.left(at));
    }

    void anEvenPaceIsToldExactlyAndCountsDown()
    {
        PaceMeter meter;
        const milliseconds at = run(meter, 25, 400ms);
        QCOMPARE(meter.left(at).value(), 30s);
        QCOMPARE(meter.left(at + 3s).value(), 27s);
    }

    void oneSlowStepDoesNotThrowItAbout()
    {
        PaceMeter meter;
        milliseconds at = run(meter, 50, 400ms);
        at += 2s;
        meter.note(0.51, at);
        const auto left = meter.left(at);
        QVERIFY(left);
        // 49 steps at 400 ms are 20 s; taken by itself the slow one would say 98 s.
        QVERIFY2(*left >= 19s && *left <= 30s, qPrintable(QString::number(left->count())));
    }

    void aNewPaceIsLearnt()
    {
        PaceMeter meter;
        milliseconds at = run(meter, 40, 200ms);
        for (int done = 41; done <= 70; ++done) {
            at += 2s;
            meter.note(done / 100.0, at);
        }
        const auto left = meter.left(at);
        QVERIFY(left);
        QVERIFY2(*left >= 50s && *left <= 62s, qPrintable(QString::number(left->count())));
    }

    void workThatStandsStillHasNoTimeLeft()
    {
        PaceMeter meter;
        const milliseconds at = run(meter, 30, 500ms);
        QVERIFY(meter.left(at + 9s));
        QVERIFY(!meter.left(at + 11s));
    }

    void goingBackStartsOver()
    {
        PaceMeter meter;
        const milliseconds at = run(meter, 60, 200ms);
        meter.note(0, at + 1s);
        QVERIFY(!meter.left(at + 1s));
    }

    void theWaitBeforeTheFirstLookDoesNotCount()
    {
        PaceMeter meter;
        milliseconds at = 5h;
        for (int done = 40; done <= 60; ++done, at += 500ms)
            meter.note(done / 100.0, at);
        QCOMPARE(meter.left(at - 500ms).value(), 20s);
    }
};

MCI_TEST_CLASS(TestPaceMeter);
#include "tst_PaceMeter.moc"
