// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};
const QString kWeights = u"weights.org_default.LEAD"_s;

QStringList adIds(const QJsonArray &creatives)
{
    QStringList ids;
    for (const QJsonValue &creative : creatives)
        ids.append(creative["metaAdId"_L1].toString());
    return ids;
}

QJsonObject byAd(const QJsonArray &creatives)
{
    QJsonObject confidences;
    for (const QJsonValue &creative : creatives)
        confidences.insert(creative["metaAdId"_L1].toString(), creative["confidence"_L1]);
    return confidences;
}

} // namespace

/** The three rankings and what they say of themselves, as a script sees them. */
class TestRankings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<Workbench>(leadWorld(200));
        QVERIFY(!m_bench->connectToken().isEmpty());
        MCI_COMPARE_EXIT(m_bench->sync(kNoMinimums), 0);
    }
    void everyRankingTellsHowSureItIs()
    {
        for (const QString &ranking : {u"kpi"_s, u"weighted"_s, u"confident"_s}) {
            const QJsonArray creatives = ranked(ranking);
            QCOMPARE_GT(creatives.size(), 10);
            double places = 0;
            for (const QJsonValue &creative : creatives) {
                const QJsonValue confidence = creative["confidence"_L1];
                checkConfidence(confidence);
                places += confidence["chanceTopN"_L1].toDouble();
                QCOMPARE(creative["score"_L1].isDouble(), ranking == u"weighted"_s);
            }
            QCOMPARE_LE(places, static_cast<double>(creatives.size()) + 1e-6);
        }
    }
    void confidentIsAnotherOrderOfTheSameNumbers()
    {
        const QJsonArray byKpi = ranked(u"kpi"_s);
        const QJsonArray confident = ranked(u"confident"_s);
        QVERIFY(adIds(byKpi) != adIds(confident));
        QCOMPARE(byAd(byKpi), byAd(confident));
        QCOMPARE(ranked(u"confident"_s), confident);
        // The first has the better lower end: luck is taken out.
        QCOMPARE_LE(confident[0]["confidence"_L1]["shrunk"_L1].toDouble(),
                    confident[9]["confidence"_L1]["shrunk"_L1].toDouble());
    }
    void whatHasNoIntervalIsNull()
    {
        const MciRun top =
            m_bench->top(kNoMinimums + QStringList{u"--ranking"_s, u"confident"_s, u"--primary-kpi"_s, u"spend"_s});
        MCI_COMPARE_EXIT(top, 0);
        const MciRun byKpi = m_bench->top(kNoMinimums + QStringList{u"--primary-kpi"_s, u"spend"_s});
        QVERIFY(top.last()["creatives"_L1][0]["confidence"_L1].isNull());
        QCOMPARE(adIds(top.last()["creatives"_L1].toArray()), adIds(byKpi.last()["creatives"_L1].toArray()));
    }
    void weightsAreASetting()
    {
        const MciRun usual = m_bench->top(kNoMinimums + QStringList{u"--ranking"_s, u"weighted"_s});
        QCOMPARE(usual.last()["weights"_L1], (QJsonObject{{u"cost_per_result"_s, 0.7}, {u"ctr"_s, 0.3}}));
        const QJsonArray creatives = usual.last()["creatives"_L1].toArray();
        for (qsizetype i = 1; i < creatives.size(); ++i)
            QCOMPARE_GE(creatives[i - 1]["score"_L1].toDouble() + 1e-4, creatives[i]["score"_L1].toDouble());

        MCI_COMPARE_EXIT(m_bench->run({u"config"_s, u"set"_s, kWeights, u"ctr=1"_s}), 0);
        const MciRun clicks = m_bench->top(kNoMinimums + QStringList{u"--ranking"_s, u"weighted"_s});
        QCOMPARE(clicks.last()["weights"_L1], (QJsonObject{{u"ctr"_s, 1}}));
        QVERIFY(adIds(clicks.last()["creatives"_L1].toArray()) != adIds(creatives));
        MCI_COMPARE_EXIT(m_bench->run({u"config"_s, u"set"_s, kWeights, QString()}), 0);
        const MciRun again = m_bench->top(kNoMinimums + QStringList{u"--ranking"_s, u"weighted"_s});
        QCOMPARE(again.output, usual.output);
    }
    void weightsAreChecked_data()
    {
        QTest::addColumn<QString>("weights");
        QTest::newRow("no KPI") << u"luck=1"_s;
        QTest::newRow("a sum") << u"spend=1"_s;
        QTest::newRow("another objective's KPI") << u"purchase_roas=1"_s;
        QTest::newRow("nothing but zeros") << u"ctr=0"_s;
        QTest::newRow("negative") << u"ctr=-1"_s;
        QTest::newRow("twice") << u"ctr=1,ctr=2"_s;
    }
    void weightsAreChecked()
    {
        QFETCH(QString, weights);
        const MciRun refused = m_bench->run({u"config"_s, u"set"_s, kWeights, weights});
        MCI_COMPARE_EXIT(refused, 1);
        QCOMPARE(refused.error(), u"invalid_request"_s);
        QVERIFY(refused.last()["message"_L1].toString().contains(u"cost_per_result=0.7,ctr=0.3"_s));
    }

private:
    [[nodiscard]] QJsonArray ranked(const QString &ranking) const
    {
        return m_bench->top(kNoMinimums + QStringList{u"--ranking"_s, ranking, u"--top"_s, u"500"_s})
            .last()["creatives"_L1]
            .toArray();
    }
    static void checkConfidence(const QJsonValue &confidence)
    {
        const QJsonObject object = confidence.toObject();
        QCOMPARE(object.keys().join(u','), u"badge,chanceTopN,high,low,orderValueCapped,prior,shrunk"_s);
        QCOMPARE_GT(object["low"_L1].toDouble(), 0.0);
        QCOMPARE_LT(object["low"_L1].toDouble(), object["shrunk"_L1].toDouble());
        QCOMPARE_LT(object["shrunk"_L1].toDouble(), object["high"_L1].toDouble());
        QCOMPARE_GE(object["chanceTopN"_L1].toDouble(), 0.0);
        QCOMPARE_LE(object["chanceTopN"_L1].toDouble(), 1.0);
        QVERIFY((QStringList{u"proven"_s, u"promising"_s, u"needs_data"_s}.contains(object["badge"_L1].toString())));
        QVERIFY((QStringList{u"fitted"_s, u"assumed"_s}.contains(object["prior"_L1].toString())));
    }

    std::unique_ptr<Workbench> m_bench;
};

MCI_TEST_CLASS(TestRankings);
#include "tst_Rankings.moc"
