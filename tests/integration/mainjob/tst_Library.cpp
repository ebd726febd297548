// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

#include <csignal>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};
const QString kUnread = u"SELECT count(*) FROM meta_creatives WHERE ingested_at_ms IS NULL"_s;
const QString kPictures = u"SELECT count(*) FROM meta_creatives WHERE picture_state = 'stored'"_s;
const QString kLibraryJobs = u"SELECT count(*) FROM queue_jobs WHERE type = 'meta_library_read'"_s;
const QString kLibraryState = u"SELECT state FROM queue_jobs WHERE type = 'meta_library_read'"_s;

} // namespace

/** Ads that are not among the best come by themselves, so that new ones can be compared with all of them. */
class TestLibrary : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QJsonObject metadataOf(const Workbench &bench, const QString &folder)
    {
        const QString creative = bench.top(kNoMinimums).last().value("creatives"_L1)[0]["id"_L1].toString();
        QFile brief(folder + u"/brief.json"_s);
        if (!brief.open(QIODevice::WriteOnly) || brief.write(R"({"productName": "Curso Ponte"})") < 0)
            return {};
        brief.close();
        const MciRun made = bench.run({u"generate"_s, u"--creative"_s, creative, u"--brief"_s, brief.fileName(),
                                       u"--out"_s, folder + u"/made"_s});
        if (made.exitCode != 0)
            qWarning("%s", made.story().constData());
        return made.last().value("creativeOutput"_L1)["metadata"_L1].toObject();
    }

private Q_SLOTS:
    void theWorkersReadWhatASyncDidNot()
    {
        QTemporaryDir folder;
        Workbench bench(leadWorld(60));
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        const int ads = bench.value(u"SELECT count(*) FROM meta_creatives"_s).toInt();
        const int unread = bench.value(kUnread).toInt();
        QVERIFY(ads > 10);
        QCOMPARE(unread, ads - 10);
        QCOMPARE(bench.value(kLibraryJobs).toInt(), 0);
        const QString creative = bench.top(kNoMinimums).last().value("creatives"_L1)[0]["id"_L1].toString();
        MCI_COMPARE_EXIT(bench.run({u"extract"_s, creative, u"--wait"_s}), 0);
        const QJsonObject before = metadataOf(bench, folder.path());
        QCOMPARE(before.value("notYetRead"_L1).toInt(-1), unread);
        QCOMPARE(before.value("comparedWith"_L1).toInt(-1), 10);

        const qsizetype calls = bench.graphCalls().size();
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(kLibraryState).toString(), u"completed"_s);
        QCOMPARE(bench.value(kUnread).toInt(), 0);
        QCOMPARE(bench.value(kPictures).toInt(), ads);
        QCOMPARE(bench.value(u"SELECT count(*) FROM picture_prints"_s).toInt(), ads);
        // Fifty ads a call, once more for pictures that have a hash only, and once more for films.
        QVERIFY2(bench.graphCalls().size() - calls <= 6, qPrintable(bench.graphCalls().join(u'\n')));
        const QJsonObject after = metadataOf(bench, folder.path());
        QCOMPARE(after.value("notYetRead"_L1).toInt(-1), 0);
        QCOMPARE(after.value("comparedByTextAlone"_L1).toInt(-1), 0);
        QCOMPARE(after.value("comparedWith"_L1).toInt(-1), ads);

        // There is nothing more to read.
        const qsizetype asked = bench.graphCalls().size();
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.graphCalls().size(), asked);
        QCOMPARE(bench.value(kLibraryJobs).toInt(), 1);
    }
    void itGivesWayToASync()
    {
        sandbox::SandboxOptions slow = leadWorld(60);
        slow.latency = std::chrono::milliseconds(400);
        Workbench bench(slow);
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        const auto worker = bench.start({u"work"_s});
        QTRY_COMPARE_WITH_TIMEOUT(bench.value(kLibraryState).toString(), u"processing"_s, 10'000);
        const auto sync =
            bench.start(bench.select(u"sync"_s, kNoMinimums + QStringList{u"--top"_s, u"20"_s, u"--wait"_s}));
        MCI_COMPARE_EXIT(sync->finish(), 0);
        // What the sync asked for is there, and the rest was not waited for.
        QVERIFY(bench.value(kUnread).toInt() > 0);
        QVERIFY(bench.value(kPictures).toInt() >= 20);
        worker->send(SIGTERM);
        (void)worker->finish();
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(kUnread).toInt(), 0);
        QCOMPARE(bench.value(kLibraryState).toString(), u"completed"_s);
    }
    void withoutANetworkNothingIsLost()
    {
        Workbench bench(leadWorld(60));
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        const int pictures = bench.value(kPictures).toInt();
        bench.setVariable(u"META_GRAPH_URL"_s, u"http://127.0.0.1:9"_s);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(kLibraryState).toString(), u"failed"_s);
        QCOMPARE(bench.value(kPictures).toInt(), pictures);
        QCOMPARE(bench.integrity(), u"ok"_s);
    }
};

MCI_TEST_CLASS(TestLibrary);
#include "tst_Library.moc"
