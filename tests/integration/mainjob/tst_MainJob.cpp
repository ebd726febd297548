// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginHelper.h"
#include "Workbench.h"

#include "support/TestMain.h"

#include <QFileInfo>
#include <QImageReader>
#include <QUrlQuery>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QStringList adIds(const MciRun &top)
{
    QStringList ids;
    for (const QJsonValue &creative : top.last().value("creatives"_L1).toArray())
        ids.append(creative["metaAdId"_L1].toString());
    return ids;
}

const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};

} // namespace

/** From the login to the ranked creatives, as a user's script does it. */
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheLoginToThePictures()
    {
        Workbench bench(leadWorld(60));
        const auto login = bench.start({u"connect"_s, u"--no-browser"_s, u"--timeout"_s, u"60"_s});
        const QJsonObject redirect = login->waitForStatus(u"redirect"_s);
        QVERIFY(!redirect.isEmpty());
        const BrowserVisit browser = visit(QUrl(redirect.value("oauthUrl"_L1).toString()));
        QCOMPARE(browser.status, 200);
        QVERIFY(browser.visited.constLast().path().endsWith("/callback"_L1));
        const MciRun connected = login->finish();
        MCI_COMPARE_EXIT(connected, 0);
        QCOMPARE(connected.status(), u"success"_s);
        QVERIFY(connected.strangers.isEmpty());
        const QString connection = connected.last().value("connectionId"_L1).toString();

        const MciRun accounts = bench.run({u"accounts"_s, u"--connection"_s, connection});
        const QJsonArray list = accounts.last().value("accounts"_L1).toArray();
        const auto lead = std::find_if(list.begin(), list.end(), [](const QJsonValue &account) {
            return account["id"_L1].toString() == QLatin1String(kLeadAccount);
        });
        QVERIFY2(lead != list.end(), accounts.story().constData());
        QCOMPARE((*lead)["currency"_L1].toString(), u"BRL"_s);
        QCOMPARE((*lead)["timezone"_L1].toString(), u"America/Sao_Paulo"_s);

        const QStringList whose{u"--connection"_s, connection};
        const MciRun synced = bench.sync(whose + kNoMinimums);
        MCI_COMPARE_EXIT(synced, 0);
        QCOMPARE(synced.documents.constFirst().value("status"_L1).toString(), u"queued"_s);
        QCOMPARE(synced.status(), u"completed"_s);
        QCOMPARE(synced.last().value("progress"_L1).toDouble(), 1.0);
        QVERIFY(synced.strangers.isEmpty());

        const MciRun top = bench.top(whose + kNoMinimums);
        MCI_COMPARE_EXIT(top, 0);
        QVERIFY(top.last().value("cacheHit"_L1).toBool());
        checkPictures(top.last().value("creatives"_L1).toArray(), 10);
    }
    void fiveHundredAdsTakeFewCalls()
    {
        Workbench bench(leadWorld(500));
        QVERIFY(!bench.connectToken().isEmpty());
        const qsizetype before = bench.graphCalls().size();
        const MciRun synced = bench.sync();
        MCI_COMPARE_EXIT(synced, 0);
        const QStringList calls = bench.graphCalls().mid(before);
        qInfo("Graph calls of the sync of %d ads with impressions: %d", // the number is a promise of the product
              synced.last()["result"_L1]["ads"_L1].toInt(), static_cast<int>(calls.size()));
        QVERIFY2(calls.size() <= 8, qPrintable(calls.join(u'\n')));
        QCOMPARE_GT(synced.last()["result"_L1]["ads"_L1].toInt(), 300);
    }
    void asksNothingWhileFresh()
    {
        Workbench bench(leadWorld(60));
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        const int insights = bench.insightsCalls();
        const qsizetype all = bench.graphCalls().size();
        const MciRun again = bench.sync(kNoMinimums);
        MCI_COMPARE_EXIT(again, 0);
        QVERIFY(again.last()["result"_L1]["fresh"_L1].toBool());
        QCOMPARE(bench.insightsCalls(), insights);
        QCOMPARE(bench.graphCalls().size(), all);
        // A larger N needs the creatives that were not among the first ten, and no numbers.
        const MciRun more = bench.sync(kNoMinimums + QStringList{u"--top"_s, u"20"_s});
        MCI_COMPARE_EXIT(more, 0);
        QCOMPARE(bench.insightsCalls(), insights);
        QCOMPARE_GT(bench.graphCalls().size(), all);
        checkPictures(bench.top(kNoMinimums + QStringList{u"--top"_s, u"20"_s}).last()["creatives"_L1].toArray(), 20);
    }
    void fetchesAgainAfterTheCacheWasDropped()
    {
        Workbench bench(leadWorld(60));
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        const MciRun before = bench.top(kNoMinimums);
        const int insights = bench.insightsCalls();
        const QString key = before.last().value("cacheKey"_L1).toString();
        MCI_COMPARE_EXIT(bench.run({u"cache"_s, u"delete"_s, key}), 0);
        const MciRun missing = bench.top(kNoMinimums);
        MCI_COMPARE_EXIT(missing, 1);
        QCOMPARE(missing.error(), u"insights_not_found"_s);
        QCOMPARE(missing.last().value("httpStatus"_L1).toInt(), 404);
        const MciRun twice = bench.run({u"cache"_s, u"delete"_s, key});
        MCI_COMPARE_EXIT(twice, 1);
        QCOMPARE(twice.error(), u"not_found"_s);
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        QCOMPARE(bench.insightsCalls(), insights + 1);
        QCOMPARE(adIds(bench.top(kNoMinimums)), adIds(before));
    }
    void remembersTheConversionEvent()
    {
        Workbench bench(leadWorld(60));
        QVERIFY(!bench.connectToken().isEmpty());
        const QString event = u"link_click"_s;
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums + QStringList{u"--conversion-event"_s, event}), 0);
        const int insights = bench.insightsCalls();
        const MciRun remembered = bench.top(kNoMinimums);
        MCI_COMPARE_EXIT(remembered, 0);
        QCOMPARE(remembered.last().value("conversionEvent"_L1).toString(), event);
        const MciRun named = bench.top(kNoMinimums + QStringList{u"--conversion-event"_s, event});
        QCOMPARE(named.last().value("cacheKey"_L1), remembered.last().value("cacheKey"_L1));
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        QCOMPARE(bench.insightsCalls(), insights);
        // Another objective of the account has a choice of its own.
        const MciRun other = bench.run(bench.select(u"top"_s, {u"--objective"_s, u"PURCHASE"_s}));
        QCOMPARE(other.error(), u"insights_not_found"_s);
    }
    void ranksAnewWithoutACall()
    {
        Workbench bench(leadWorld(120));
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums + QStringList{u"--top"_s, u"50"_s}), 0);
        const qsizetype calls = bench.graphCalls().size();
        const auto ranked = [&](const QStringList &more) { return bench.top(kNoMinimums + more); };
        const MciRun spend = ranked({u"--primary-kpi"_s, u"spend"_s, u"--top"_s, u"500"_s});
        const MciRun clicks = ranked({u"--primary-kpi"_s, u"ctr"_s, u"--top"_s, u"500"_s});
        const MciRun three = ranked({u"--primary-kpi"_s, u"spend"_s, u"--top"_s, u"3"_s});
        QCOMPARE(spend.last().value("cacheKey"_L1), clicks.last().value("cacheKey"_L1));
        QVERIFY(adIds(spend) != adIds(clicks));
        QCOMPARE(adIds(three), adIds(spend).mid(0, 3));
        const QJsonArray list = spend.last().value("creatives"_L1).toArray();
        QCOMPARE_GT(list.size(), 20);
        for (qsizetype i = 1; i < list.size(); ++i) {
            QCOMPARE_GE(list[i - 1]["performance"_L1]["spend"_L1].toDouble(),
                        list[i]["performance"_L1]["spend"_L1].toDouble());
        }
        const MciRun strict = bench.top({u"--min-conversions"_s, u"1000000"_s});
        QCOMPARE(strict.last().value("creatives"_L1).toArray().size(), 0);
        QCOMPARE(strict.last()["filteredOut"_L1]["total"_L1].toInt(), strict.last().value("considered"_L1).toInt());
        QVERIFY(!strict.last().value("hints"_L1).toArray().isEmpty());
        QCOMPARE(bench.graphCalls().size(), calls);
    }
    void worksOffline()
    {
        Workbench bench(leadWorld(60));
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        const MciRun online = bench.top(kNoMinimums);
        bench.sandbox().stop();
        const MciRun offline = bench.top(kNoMinimums);
        MCI_COMPARE_EXIT(offline, 0);
        QCOMPARE(offline.output, online.output);
        checkPictures(offline.last().value("creatives"_L1).toArray(), 10);
        MCI_COMPARE_EXIT(bench.run({u"accounts"_s}), 0);
        MCI_COMPARE_EXIT(bench.run({u"connections"_s}), 0);
        // Fresh numbers need nobody either.
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
    }
    void tellsADeniedLogin()
    {
        sandbox::SandboxOptions options = leadWorld(5);
        options.deny = true;
        Workbench bench(options);
        const auto login = bench.start({u"connect"_s, u"--no-browser"_s, u"--timeout"_s, u"60"_s});
        const QJsonObject redirect = login->waitForStatus(u"redirect"_s);
        QCOMPARE(visit(QUrl(redirect.value("oauthUrl"_L1).toString())).status, 200);
        const MciRun denied = login->finish();
        MCI_COMPARE_EXIT(denied, 1);
        QCOMPARE(denied.error(), u"access_denied"_s);
        QCOMPARE(denied.last().value("httpStatus"_L1).toInt(), 403);
        QCOMPARE(bench.value(u"SELECT count(*) FROM meta_connections"_s).toInt(), 0);
    }

private:
    /** Each creative has its picture on the disk, the user's alone, and it can be drawn. */
    static void checkPictures(const QJsonArray &creatives, qsizetype count)
    {
        QCOMPARE(creatives.size(), count);
        int pictures = 0;
        for (const QJsonValue &creative : creatives) {
            if (creative["pictureState"_L1].toString() != "stored"_L1)
                continue;
            ++pictures;
            const QString path = QUrl(creative["thumbnailUrl"_L1].toString()).toLocalFile();
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QCOMPARE(QFile::permissions(path) | kOwnerOnly, QFile::Permissions(kOwnerOnly));
            QImageReader reader(path);
            QVERIFY2(!reader.read().isNull(), qPrintable(reader.errorString()));
        }
        QCOMPARE(pictures, count);
    }
};

MCI_TEST_CLASS(TestMainJob);
#include "tst_MainJob.moc"
