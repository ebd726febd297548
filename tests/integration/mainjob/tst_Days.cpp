// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDayJobs = u"SELECT count(*) FROM queue_jobs WHERE type = 'meta_insights_daily'"_s;
const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};

sandbox::SandboxOptions world()
{
    sandbox::SandboxOptions options = leadWorld(60);
    options.days = 90;
    options.reportPolls = 0;
    return options;
}

/** As if the account's last sync had been some minutes ago. */
void letMinutesPass(const Workbench &bench)
{
    (void)bench.value(u"UPDATE insight_series SET synced_at_ms = synced_at_ms - 600000"_s);
}

QStringList window(int firstBack, int lastBack)
{
    return {u"--since"_s, lastDay().addDays(1 - firstBack).toString(Qt::ISODate), u"--until"_s,
            lastDay().addDays(1 - lastBack).toString(Qt::ISODate)};
}

} // namespace

/** The days stay out of the way of those who wait, and answer afterwards. */
class TestDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSyncNeitherReadsDaysNorQueuesThem()
    {
        Workbench bench(world());
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        QCOMPARE(bench.value(kDayJobs).toInt(), 0);
        QVERIFY(bench.graphCalls(u"/1900"_s).isEmpty());
        QCOMPARE(bench.run(bench.select(u"top"_s, window(20, 5))).error(), u"insights_not_found"_s);
        // Right after a sync the workers have nothing to do for it either.
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(kDayJobs).toInt(), 0);
        // And a sync does not do what other programs have left.
        letMinutesPass(bench);
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums + window(14, 1)), 0);
        QCOMPARE(bench.value(kDayJobs).toInt(), 0);
    }
    void onceTheWorkersHaveReadThemAnyWindowIsAnswered()
    {
        Workbench bench(world());
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        letMinutesPass(bench);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(kDayJobs).toInt(), 1);
        QCOMPARE(bench.value(u"SELECT state FROM queue_jobs WHERE type = 'meta_insights_daily'"_s).toString(),
                 u"completed"_s);
        QCOMPARE(bench.value(u"SELECT count(*) FROM insight_days"_s).toInt(), 90);
        const qsizetype calls = bench.graphCalls().size();
        const MciRun top = bench.top(kNoMinimums + window(60, 40));
        MCI_COMPARE_EXIT(top, 0);
        QVERIFY(top.last().value("cacheHit"_L1).toBool());
        QVERIFY(!top.last().value("cacheKey"_L1).toString().isEmpty());
        QVERIFY(!top.last().value("creatives"_L1).toArray().isEmpty());
        QCOMPARE(bench.graphCalls().size(), calls);

        // The same window, synced: the same creatives with the same numbers.
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums + window(60, 40)), 0);
        const MciRun synced = bench.top(kNoMinimums + window(60, 40));
        QCOMPARE(synced.last().value("cacheKey"_L1), top.last().value("cacheKey"_L1));
        QCOMPARE(synced.last().value("filteredOut"_L1), top.last().value("filteredOut"_L1));
        const QJsonArray ours = top.last().value("creatives"_L1).toArray();
        const QJsonArray theirs = synced.last().value("creatives"_L1).toArray();
        QCOMPARE(ours.size(), theirs.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QCOMPARE(ours[i]["id"_L1], theirs[i]["id"_L1]);
            QCOMPARE(ours[i]["performance"_L1], theirs[i]["performance"_L1]);
        }
        // Nothing is planned twice on a day.
        letMinutesPass(bench);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(kDayJobs).toInt(), 1);
    }
};

MCI_TEST_CLASS(TestDays);
#include "tst_Days.moc"
