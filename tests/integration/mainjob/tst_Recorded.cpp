// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

#include <QDir>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(MCI_SOURCE_DIR "/../shared/fixtures/recorded-account");
const QString kEvent = u"offsite_conversion.custom.2049001785656250"_s;
const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};

sandbox::SandboxOptions recorded()
{
    sandbox::SandboxOptions options;
    options.recordedDir = kFolder;
    return options;
}

} // namespace

/** A real account of May and June 2026: what it bought is found only by the event that its owner chose. */
class TestRecorded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!QDir(kFolder).exists())
            QSKIP("the recorded account is not beside this checkout: its numbers are not checked");
    }
    void plainLeadFindsNothingAndSaysWhy()
    {
        Workbench bench(recorded());
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.run(select(bench, u"sync"_s, {u"--wait"_s})), 0);
        const MciRun top = bench.run(select(bench, u"top"_s, {}));
        MCI_COMPARE_EXIT(top, 0);
        QCOMPARE(top.last().value("creatives"_L1).toArray().size(), 0);
        QVERIFY(!top.last().value("hints"_L1).toArray().isEmpty());
        QVERIFY2(top.output.contains(kEvent.toLatin1()), top.story().constData());
    }
    void theChosenEventLeavesOneCreative()
    {
        Workbench bench(recorded());
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.run(select(bench, u"sync"_s, {u"--wait"_s, u"--conversion-event"_s, kEvent})), 0);
        const MciRun top = bench.run(select(bench, u"top"_s, {}));
        const QJsonArray creatives = top.last().value("creatives"_L1).toArray();
        QVERIFY2(creatives.size() == 1, top.story().constData());
        QCOMPARE(creatives[0]["performance"_L1]["spend"_L1].toDouble(), 426.40);
        QCOMPARE(creatives[0]["performance"_L1]["conversions"_L1].toDouble(), 14.0);
        QCOMPARE(top.last().value("currency"_L1).toString(), u"EUR"_s);
        const QJsonObject filtered = top.last().value("filteredOut"_L1).toObject();
        const int total = filtered["total"_L1].toInt();
        QCOMPARE(filtered["otherObjective"_L1].toInt(), 0);
        QCOMPARE(filtered["minSpend"_L1].toInt() + filtered["minConversions"_L1].toInt()
                     + filtered["minImpressions"_L1].toInt(),
                 total);
        QCOMPARE(total, top.last().value("considered"_L1).toInt() - 1);
    }
    void everythingThatWasBought()
    {
        Workbench bench(recorded());
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.run(select(bench, u"sync"_s, {u"--wait"_s, u"--conversion-event"_s, kEvent})), 0);
        const MciRun top = bench.run(select(bench, u"top"_s, kNoMinimums + QStringList{u"--top"_s, u"500"_s}));
        double spend = 0;
        double conversions = 0;
        int withResults = 0;
        for (const QJsonValue &creative : top.last().value("creatives"_L1).toArray()) {
            const double results = creative["performance"_L1]["conversions"_L1].toDouble();
            spend += creative["performance"_L1]["spend"_L1].toDouble();
            conversions += results;
            withResults += results > 0 ? 1 : 0;
        }
        QCOMPARE(QString::number(spend, 'f', 2), u"4380.65"_s);
        QCOMPARE(conversions, 43.0);
        QCOMPARE(withResults, 11);
    }

private:
    static QStringList select(const Workbench &bench, const QString &command, const QStringList &more)
    {
        return bench.select(command,
                            more
                                + QStringList{u"--account"_s, u"act_361744628296290"_s, u"--since"_s, u"2026-05-01"_s,
                                              u"--until"_s, u"2026-06-30"_s});
    }
};

MCI_TEST_CLASS(TestRecorded);
#include "tst_Recorded.moc"
