// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/FakeToken.h"
#include "support/TestMain.h"

#include <QUrlQuery>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s,
                              u"--top"_s,       u"3"_s};
const QStringList kFive = kNoMinimums.mid(0, 6) + QStringList{u"--top"_s, u"5"_s};
/** Where a sync asks: the numbers, the goals, the creatives. */
const QStringList kPlaces{u"/insights"_s, u"/adsets"_s, u"ids="_s};

QString jobState(const Workbench &bench, const QString &jobId)
{
    const MciRun run = bench.run({u"job"_s, jobId});
    return run.status();
}

QString connectionState(const Workbench &bench)
{
    return bench.run({u"connections"_s}).last()["connections"_L1][0]["state"_L1].toString();
}

QStringList insightsCursors(const Workbench &bench)
{
    QStringList cursors;
    for (const QString &call : bench.graphCalls(u"/insights"_s))
        cursors.append(cursorOf(call));
    return cursors;
}

/** As if the waiting time had passed. */
void letTimePass(const Workbench &bench)
{
    (void)bench.value(u"UPDATE queue_jobs SET run_at_ms = 0 WHERE state IN ('pending', 'postponed')"_s);
    (void)bench.value(u"UPDATE rate_budgets SET blocked_until_ms = 0"_s);
}

} // namespace

/** What goes wrong at Meta's end, one fault at a time, and what the user is told. */
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throttled_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *name : {"throttle", "throttle80004"})
            QTest::addRow("%s on the numbers", name) << QLatin1String(name) + u":/insights"_s;
        QTest::newRow("on the goals") << u"throttle:/adsets"_s;
        QTest::newRow("on the creatives") << u"throttle:ids="_s;
    }
    void throttled()
    {
        QFETCH(QString, fault);
        Workbench bench(leadWorld(30, {fault}));
        QVERIFY(!bench.connectToken().isEmpty());
        const MciRun synced = bench.sync(kNoMinimums);
        MCI_COMPARE_EXIT(synced, 3);
        QCOMPARE(synced.status(), u"postponed"_s);
        QCOMPARE(synced.last().value("reason"_L1).toString(), u"rate_limited"_s);
        const auto resumeAt = QDateTime::fromString(synced.last().value("resumeAt"_L1).toString(), Qt::ISODateWithMs);
        QVERIFY2(resumeAt.isValid(), synced.story().constData());
        QCOMPARE_GT(QDateTime::currentDateTimeUtc().secsTo(resumeAt), 30);

        // Nobody asks before the time, whichever way the user pushes.
        const qsizetype calls = bench.graphCalls().size();
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 3);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        MCI_COMPARE_EXIT(bench.sync(kFive), 3);
        QCOMPARE(bench.graphCalls().size(), calls);
        QCOMPARE(bench.value(u"SELECT max(attempt) FROM queue_jobs WHERE state = 'postponed'"_s).toInt(), 0);

        letTimePass(bench);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state <> 'completed'"_s).toInt(), 0);
        QCOMPARE(bench.top(kNoMinimums).last()["creatives"_L1][0]["pictureState"_L1].toString(), u"stored"_s);
    }
    void loginLostWhileReading_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("expired") << u"expire"_s;
        QTest::newRow("revoked") << u"revoke"_s;
    }
    void loginLostWhileReading()
    {
        QFETCH(QString, fault);
        Workbench bench(leadWorld(1300, {fault + u":/insights@2"_s}));
        const QString connection = bench.connectToken();
        const MciRun synced = bench.sync(kNoMinimums);
        MCI_COMPARE_EXIT(synced, 3);
        QCOMPARE(synced.status(), u"waiting_login"_s);
        QVERIFY2(!synced.last().value("reason"_L1).toString().isEmpty(), synced.story().constData());
        const QString job = synced.last().value("jobId"_L1).toString();
        QCOMPARE(connectionState(bench), u"needs_login"_s);

        const qsizetype calls = bench.graphCalls().size();
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        const MciRun refused = bench.sync(kFive);
        MCI_COMPARE_EXIT(refused, 1);
        QCOMPARE(refused.error(), u"token_expired"_s);
        QCOMPARE(refused.last().value("httpStatus"_L1).toInt(), 401);
        QCOMPARE(bench.graphCalls().size(), calls);
        QCOMPARE(jobState(bench, job), u"waiting_login"_s);

        QCOMPARE(bench.connectToken(fakeToken() + "renewed"), connection);
        QCOMPARE(connectionState(bench), u"active"_s);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(jobState(bench, job), u"completed"_s);
        const QStringList cursors = insightsCursors(bench);
        QCOMPARE(cursors.size(), 4);
        QVERIFY(cursors.at(0).isEmpty());
        QVERIFY(!cursors.at(1).isEmpty());
        QCOMPARE(cursors.at(2), cursors.at(1));
        QVERIFY(!cursors.at(3).isEmpty() && cursors.at(3) != cursors.at(2));
        QCOMPARE(bench.value(u"SELECT count(*) - count(DISTINCT ad_id) FROM ad_insights"_s).toInt(), 0);
    }
    void loginLostElsewhere_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *name : {"expire", "revoke"}) {
            for (const char *place : {"/adsets", "ids="})
                QTest::addRow("%s at %s", name, place) << QString::fromLatin1(name) + u':' + QLatin1String(place);
        }
    }
    void loginLostElsewhere()
    {
        QFETCH(QString, fault);
        Workbench bench(leadWorld(30, {fault}));
        const QString connection = bench.connectToken();
        const MciRun synced = bench.sync(kNoMinimums);
        MCI_COMPARE_EXIT(synced, 3);
        QCOMPARE(synced.status(), u"waiting_login"_s);
        QCOMPARE(connectionState(bench), u"needs_login"_s);
        QCOMPARE(bench.connectToken(), connection);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state <> 'completed'"_s).toInt(), 0);
        QCOMPARE(bench.insightsCalls(), 1);
    }
    void tooMuchDataIsAskedForInSmallerPages()
    {
        Workbench bench(leadWorld(700, {u"reduce:/insights@2x2"_s}));
        QVERIFY(!bench.connectToken().isEmpty());
        const MciRun synced = bench.sync(kNoMinimums);
        MCI_COMPARE_EXIT(synced, 0);
        QStringList limits;
        for (const QString &call : bench.graphCalls(u"/insights"_s))
            limits.append(QUrlQuery(QUrl(call.section(u' ', 1))).queryItemValue(u"limit"_s));
        QCOMPARE_GE(limits.size(), 4);
        QCOMPARE(limits.mid(0, 4), (QStringList{u"500"_s, u"500"_s, u"250"_s, u"125"_s}));
        const QStringList cursors = insightsCursors(bench);
        QCOMPARE(cursors.at(2), cursors.at(1));
        QCOMPARE(cursors.at(3), cursors.at(1));
        const int ads = synced.last()["result"_L1]["ads"_L1].toInt();
        QCOMPARE_GT(ads, 500);
        QCOMPARE(bench.value(u"SELECT count(DISTINCT ad_id) FROM ad_insights"_s).toInt(), ads);
        QCOMPARE(bench.value(u"SELECT count(*) FROM ad_insights"_s).toInt(), ads);
    }
    void whateverBreaksOnceIsRetried()
    {
        struct Trial
        {
            QString fault;
            std::unique_ptr<Workbench> bench;
            std::unique_ptr<MciProcess> program;
        };
        std::vector<Trial> trials;
        for (const QString &name : {u"5xx"_s, u"cut"_s, u"truncated"_s, u"html"_s, u"error-in-200"_s})
            trials.push_back({name, nullptr, nullptr});
        // Together, because each waits for its next try.
        for (Trial &trial : trials) {
            QStringList faults;
            for (const QString &place : kPlaces)
                faults.append(trial.fault + u':' + place);
            trial.bench = std::make_unique<Workbench>(leadWorld(20, faults));
            QVERIFY(!trial.bench->connectToken().isEmpty());
            trial.program = trial.bench->start(trial.bench->select(u"sync"_s, QStringList{u"--wait"_s} + kNoMinimums));
        }
        for (const Trial &trial : trials) {
            const MciRun synced = trial.program->finish();
            QVERIFY2(synced.exitCode == 0, (trial.fault.toUtf8() + synced.story()).constData());
            QCOMPARE(synced.status(), u"completed"_s);
            const QString attempts =
                trial.bench
                    ->value(u"SELECT group_concat(attempt) FROM (SELECT attempt FROM queue_jobs ORDER BY attempt)"_s)
                    .toString();
            QVERIFY2(attempts == u"2,3"_s, qPrintable(trial.fault + u" attempts "_s + attempts));
            // What was read before the second fault is not asked for again.
            QCOMPARE(trial.bench->insightsCalls(), 2);
            const MciRun top = trial.bench->top(kNoMinimums);
            QCOMPARE(top.last()["creatives"_L1].toArray().size(), 3);
            QCOMPARE(top.last()["creatives"_L1][0]["pictureState"_L1].toString(), u"stored"_s);
        }
    }
    void whateverStaysBrokenFailsAfterThreeTries()
    {
        struct Trial
        {
            QString fault;
            QString code;
            std::unique_ptr<Workbench> bench;
            std::unique_ptr<MciProcess> program;
        };
        std::vector<Trial> trials;
        trials.push_back({u"5xx"_s, u"meta_error"_s, nullptr, nullptr});
        trials.push_back({u"cut"_s, u"network"_s, nullptr, nullptr});
        trials.push_back({u"truncated"_s, u"network"_s, nullptr, nullptr});
        trials.push_back({u"html"_s, u"network"_s, nullptr, nullptr});
        trials.push_back({u"error-in-200"_s, u"meta_error"_s, nullptr, nullptr});
        trials.push_back({u"nobody listens"_s, u"network"_s, nullptr, nullptr});
        for (Trial &trial : trials) {
            const bool offline = trial.fault == u"nobody listens"_s;
            trial.bench = std::make_unique<Workbench>(
                leadWorld(20, offline ? QStringList() : QStringList{trial.fault + u":/insightsx*"_s}));
            QVERIFY(!trial.bench->connectToken().isEmpty());
            if (offline)
                trial.bench->sandbox().stop();
            trial.program = trial.bench->start(trial.bench->select(u"sync"_s, {u"--wait"_s}));
        }
        for (const Trial &trial : trials) {
            const MciRun synced = trial.program->finish();
            const QByteArray story = trial.fault.toUtf8() + synced.story();
            QVERIFY2(synced.exitCode == 1, story.constData());
            QCOMPARE(synced.status(), u"failed"_s);
            QVERIFY2(synced.error() == trial.code, story.constData());
            QVERIFY2(!synced.last().value("message"_L1).toString().isEmpty(), story.constData());
            QCOMPARE(synced.last().value("attempt"_L1).toInt(), 3);
            if (trial.fault != u"nobody listens"_s)
                QCOMPARE(trial.bench->insightsCalls(), 3);
            QCOMPARE(trial.bench->value(u"SELECT count(*) FROM ad_insights"_s).toInt(), 0);
            QCOMPARE(trial.bench->top().error(), u"insights_not_found"_s);
        }
    }
    void brokenPicturesLeaveTheRest_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *name : {"5xx", "html", "truncated", "cut"})
            QTest::newRow(name) << QLatin1String(name) + u":/media/x*"_s;
    }
    void brokenPicturesLeaveTheRest()
    {
        QFETCH(QString, fault);
        Workbench bench(leadWorld(20, {fault}));
        QVERIFY(!bench.connectToken().isEmpty());
        const MciRun synced = bench.sync(kNoMinimums);
        MCI_COMPARE_EXIT(synced, 0);
        const QJsonArray creatives = bench.top(kNoMinimums).last()["creatives"_L1].toArray();
        QCOMPARE(creatives.size(), 3);
        for (const QJsonValue &creative : creatives) {
            QVERIFY2(creative["pictureState"_L1].toString() != u"stored"_s, synced.story().constData());
            QVERIFY(!creative["pictureNote"_L1].toString().isEmpty());
            QVERIFY(!creative["metaCreativeId"_L1].toString().isEmpty());
        }
    }
};

MCI_TEST_CLASS(TestFaults);
#include "tst_Faults.moc"
