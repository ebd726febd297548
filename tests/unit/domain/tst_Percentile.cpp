// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Percentile.h"
#include "support/TestMain.h"

#include <random>

using namespace mci::domain;
using std::chrono::milliseconds;

class TestPercentile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNothingThereIsNone() { QVERIFY(!percentile({}, 0.5)); }

    void knownValues_data()
    {
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("expected");
        QTest::newRow("one value is every percentile") << QList<int>{7} << 0.95 << 7;
        QTest::newRow("median of an odd number") << QList<int>{30, 10, 20} << 0.5 << 20;
        QTest::newRow("median of an even number") << QList<int>{10, 20, 30, 40} << 0.5 << 25;
        QTest::newRow("smallest") << QList<int>{5, 3, 9} << 0.0 << 3;
        QTest::newRow("largest") << QList<int>{5, 3, 9} << 1.0 << 9;
        QTest::newRow("between the last two") << QList<int>{0, 100, 200, 300, 400} << 0.95 << 380;
        QTest::newRow("shares beyond the ends") << QList<int>{1, 2} << 7.0 << 2;
    }

    void knownValues()
    {
        QFETCH(QList<int>, values);
        QFETCH(double, share);
        QFETCH(int, expected);
        std::vector<milliseconds> durations;
        for (const int value : values)
            durations.emplace_back(value);
        QCOMPARE(percentile(durations, share)->count(), expected);
    }

    void growsWithTheShareAndIgnoresTheOrder()
    {
        std::mt19937 random(20261124);
        std::vector<milliseconds> durations;
        for (int i = 0; i < 500; ++i)
            durations.emplace_back(random() % 100'000);
        std::vector<milliseconds> shuffled = durations;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        milliseconds before{-1};
        for (int share = 0; share <= 100; ++share) {
            const milliseconds now = percentile(durations, share / 100.0).value();
            QVERIFY(now >= before);
            QCOMPARE(percentile(shuffled, share / 100.0)->count(), now.count());
            before = now;
        }
    }
};

MCI_TEST_CLASS(TestPercentile);
#include "tst_Percentile.moc"
