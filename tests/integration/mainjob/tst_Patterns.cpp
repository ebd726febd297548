// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};

QJsonArray creativesOf(const MciRun &top)
{
    return top.last().value("creatives"_L1).toArray();
}

qsizetype withPatterns(const QJsonArray &creatives)
{
    return std::count_if(creatives.begin(), creatives.end(),
                         [](const QJsonValue &creative) { return creative["patterns"_L1].isObject(); });
}

} // namespace

/** Patterns of real pictures by the real helper program, as a user's script asks for them. */
class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreativeIsAnalysedWhenItIsAskedFor()
    {
        Workbench bench(leadWorld(60));
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        const QJsonArray before = creativesOf(bench.top(kNoMinimums));
        QCOMPARE(before.size(), 10);
        // Nobody who waits for a sync waits for that.
        QCOMPARE(withPatterns(before), 0);
        QVERIFY(before[0]["extractedAt"_L1].isNull());

        const QString id = before[0]["id"_L1].toString();
        const MciRun extracted = bench.run({u"extract"_s, id, u"--wait"_s});
        MCI_COMPARE_EXIT(extracted, 0);
        QCOMPARE(extracted.documents.constFirst().value("status"_L1).toString(), u"queued"_s);
        QCOMPARE(extracted.status(), u"completed"_s);
        QVERIFY(extracted.strangers.isEmpty());

        const QJsonArray after = creativesOf(bench.top(kNoMinimums));
        QCOMPARE(withPatterns(after), 1);
        QVERIFY(after[0]["extractedAt"_L1].isString());
        const QJsonValue patterns = after[0]["patterns"_L1];
        QVERIFY(patterns["visual"_L1]["colors"_L1].toArray().size() >= 3);
        QVERIFY(!patterns["visual"_L1]["composition"_L1].toString().isEmpty());
        QCOMPARE(patterns["visual"_L1]["dimensions"_L1]["width"_L1].toInt(), before[0]["width"_L1].toInt());
        QVERIFY(patterns["message"_L1]["textInImage"_L1].toBool());
        QCOMPARE(patterns["message"_L1]["language"_L1].toString(), u"pt-BR"_s);
        QVERIFY(!patterns["message"_L1]["imageText"_L1].toString().isEmpty());
        QVERIFY(!patterns["approach"_L1]["tone"_L1].toString().isEmpty());
        QCOMPARE(patterns["source"_L1].toString(), u"local"_s);
    }
    void theRestIsDoneWhenNothingElseIsDueAndWithoutANetwork()
    {
        Workbench bench(leadWorld(60));
        QVERIFY(!bench.connectToken().isEmpty());
        MCI_COMPARE_EXIT(bench.sync(kNoMinimums), 0);
        const QJsonArray before = creativesOf(bench.top(kNoMinimums));
        QVERIFY(before.size() > 2);
        const qsizetype calls = bench.graphCalls().size();
        bench.replaceSandbox(leadWorld(60));
        const MciRun again = bench.run({u"extract"_s, before[1]["id"_L1].toString(), u"--force"_s, u"--wait"_s});
        MCI_COMPARE_EXIT(again, 0);
        QCOMPARE(again.last()["result"_L1]["patterns"_L1].toInt(), 1);
        QVERIFY(calls > 0);
        QVERIFY(bench.graphCalls().isEmpty());
        (void)bench.workUntilIdle();
        QCOMPARE(withPatterns(creativesOf(bench.top(kNoMinimums))), before.size());
    }
    void aWishThatCannotBeGrantedSaysWhy()
    {
        Workbench bench(leadWorld(30));
        const MciRun unknown = bench.run({u"extract"_s, u"crv_nothing"_s});
        MCI_COMPARE_EXIT(unknown, 1);
        QCOMPARE(unknown.last().value("error"_L1).toString(), u"not_found"_s);
        QCOMPARE(unknown.last().value("httpStatus"_L1).toInt(), 404);
        MCI_COMPARE_EXIT(bench.run({u"extract"_s}), 2);
        MCI_COMPARE_EXIT(bench.run({u"extract"_s, u"a"_s, u"b"_s}), 2);
    }
};

MCI_TEST_CLASS(TestPatterns);
#include "tst_Patterns.moc"
