// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

#include <csignal>

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAds = 2100;
constexpr int kRounds = MCI_CRASH_ROUNDS;
constexpr int kKillsPerRound = 2;
const QStringList kFew{u"--top"_s, u"4"_s};

/** What a finished sync left, in one line. */
QString totals(const Workbench &bench)
{
    return bench
        .value(u"SELECT count(*) || ' ads, ' || count(DISTINCT ad_id) || ' different, spend ' || sum(spend_micros)"
               " || ', impressions ' || sum(impressions) || ', clicks ' || sum(clicks) || ', actions '"
               " || sum(length(actions)) FROM ad_insights"
               " WHERE fetch_id IN (SELECT fetch_id FROM meta_insight_cache)"_s)
        .toString();
}

sandbox::SandboxOptions world()
{
    sandbox::SandboxOptions options = leadWorld(kAds);
    options.latency = std::chrono::milliseconds(40);
    return options;
}

/** They are named whenever nothing else is due. */
QJsonArray withoutPatterns(const MciRun &top)
{
    QJsonArray creatives;
    for (const QJsonValue &value : top.last().value("creatives"_L1).toArray()) {
        QJsonObject creative = value.toObject();
        creative.remove("patterns"_L1);
        creative.remove("extractedAt"_L1);
        creatives.append(creative);
    }
    return creatives;
}

} // namespace

/** The program is killed at moments of chance; the next one ends what it began, as if nothing had happened. */
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhereItEndsTheSame()
    {
        const quint32 seed = qEnvironmentVariable("MCI_TEST_SEED", u"20261124"_s).toUInt();
        qInfo("seed %u (MCI_TEST_SEED)", seed);
        QRandomGenerator random(seed);
        Workbench bench(world());
        bench.setVariable(u"META_API_RATE_LIMIT_PER_HOUR"_s, u"1000"_s);
        QVERIFY(!bench.connectToken().isEmpty());

        QElapsedTimer timer;
        timer.start();
        MCI_COMPARE_EXIT(bench.sync(kFew), 0);
        const int undisturbedMs = static_cast<int>(timer.elapsed());
        const QString expected = totals(bench);
        const MciRun top = bench.top(kFew);
        const QString key = top.last().value("cacheKey"_L1).toString();
        qInfo("undisturbed: %d ms, %s", undisturbedMs, qPrintable(expected));
        QCOMPARE_GE(bench.insightsCalls(), 5);

        int killed = 0;
        int resumed = 0;
        for (int round = 0; round < kRounds; ++round) {
            MCI_COMPARE_EXIT(bench.run({u"cache"_s, u"delete"_s, key}), 0);
            (void)bench.value(u"DELETE FROM meta_ad_sets"_s);
            const qsizetype before = bench.graphCalls(u"/insights"_s).size();
            // What is in the cache folder can be fetched again, so this round fetches the pictures too.
            QVERIFY(QDir(bench.thumbnails()).removeRecursively());
            for (int kill = 0; kill < kKillsPerRound; ++kill)
                killed += killAfter(bench, random.bounded(undisturbedMs * 3 / (4 + 2 * kill))) ? 1 : 0;
            const MciRun worked = bench.workUntilIdle();
            MCI_COMPARE_EXIT(worked, 0);
            QCOMPARE(bench.integrity(), u"ok"_s);
            // A kill before the job was queued leaves nothing to work on.
            if (totals(bench) != expected)
                MCI_COMPARE_EXIT(bench.sync(kFew), 0);
            QCOMPARE(totals(bench), expected);
            QCOMPARE(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state <> 'completed'"_s).toInt(), 0);
            const MciRun again = bench.top(kFew);
            QCOMPARE(withoutPatterns(again), withoutPatterns(top));
            resumed += firstPagesSince(bench, before) == 1 ? 1 : 0;
        }
        qInfo("%d killed of %d, %d of %d rounds read the first page once", killed, kRounds * kKillsPerRound, resumed,
              kRounds);
        QCOMPARE_GE(killed, kRounds * kKillsPerRound / 2);
        QCOMPARE_GE(resumed, 1);
        QCOMPARE(bench.value(u"SELECT count(*) FROM ad_insights GROUP BY fetch_id, ad_id, day"
                             " HAVING count(*) > 1"_s),
                 QVariant());
        QCOMPARE(bench.value(u"SELECT count(*) - count(DISTINCT meta_ad_id) FROM meta_creatives"_s).toInt(), 0);
        QVERIFY(!bench.value(u"PRAGMA foreign_key_check"_s).isValid());
    }

private:
    /** True when it was still running. */
    static bool killAfter(const Workbench &bench, int delayMs)
    {
        const auto program = bench.start(bench.select(u"sync"_s, QStringList{u"--wait"_s} + kFew));
        (void)program->endsWithin(delayMs);
        const bool running = program->isRunning();
        if (running)
            program->send(SIGKILL);
        (void)program->finish();
        return running;
    }
    static int firstPagesSince(const Workbench &bench, qsizetype before)
    {
        int pages = 0;
        for (const QString &call : bench.graphCalls(u"/insights"_s).mid(before))
            pages += cursorOf(call).isEmpty() ? 1 : 0;
        return pages;
    }
};

MCI_TEST_CLASS(TestCrash);
#include "tst_Crash.moc"
