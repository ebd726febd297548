// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

#include <QDir>
#include <QImage>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};

} // namespace

/** New creatives from the sandbox's best ones, by the command, the real helper program and real files. */
class TestGenerate : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    QTemporaryDir m_folder;
    QStringList m_ids;

    [[nodiscard]] QString brief(const QByteArray &json)
    {
        QFile file(m_folder.filePath(u"brief.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the brief was not written");
        return file.fileName();
    }
    [[nodiscard]] MciRun generate(const QString &brief, const QStringList &more = {}) const
    {
        return m_bench->run(QStringList{u"generate"_s, u"--creative"_s, m_ids[0], u"--creative"_s, m_ids[1],
                                        u"--brief"_s, brief, u"--out"_s, out()}
                            + more);
    }
    [[nodiscard]] QString out() const { return m_folder.filePath(u"out"_s); }
    [[nodiscard]] static QJsonObject output(const MciRun &run)
    {
        return run.last().value("creativeOutput"_L1).toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<Workbench>(leadWorld(60));
        QVERIFY(!m_bench->connectToken().isEmpty());
        MCI_COMPARE_EXIT(m_bench->sync(kNoMinimums), 0);
        for (const QJsonValue &creative : m_bench->top(kNoMinimums).last().value("creatives"_L1).toArray())
            m_ids.append(creative["id"_L1].toString());
        QVERIFY(m_ids.size() > 2);
    }

    void whatIsNotAnalysedCannotInspire()
    {
        const MciRun run = generate(brief("{\"productName\": \"x\"}"));
        MCI_COMPARE_EXIT(run, 1);
        QCOMPARE(run.last().value("error"_L1).toString(), u"patterns_not_extracted"_s);
        QCOMPARE(run.last().value("httpStatus"_L1).toInt(), 422);
    }

    void makesPicturesCopyAndARecord()
    {
        for (int i = 0; i < 2; ++i)
            MCI_COMPARE_EXIT(m_bench->run({u"extract"_s, m_ids[i], u"--wait"_s}), 0);
        const QByteArray json = "{\"productName\": \"Curso Ponte\", \"targetAudience\": \"quem viaja a trabalho\","
                                " \"tone\": \"friendly\", \"platform\": \"instagram\", \"variations\": 1,"
                                " \"keyMessage\": \"Aulas ao vivo com turmas pequenas\"}";
        const MciRun run = generate(brief(json), {u"--variations"_s, u"3"_s});
        MCI_COMPARE_EXIT(run, 0);
        QVERIFY(run.strangers.isEmpty());
        QCOMPARE(run.status(), u"success"_s);
        const QJsonObject made = output(run);
        QCOMPARE(made["copy"_L1].toArray().size(), 3); // the option goes before the brief
        QCOMPARE(made["conceptualImages"_L1].toArray().size(), 3);
        const QJsonArray pictures = made["commercialImages"_L1].toArray();
        QCOMPARE(pictures.size(), 3);
        QVERIFY(pictures.contains(made["bestImage"_L1]));
        for (const QJsonValue &name : pictures)
            QCOMPARE(QImage(out() + u'/' + name.toString()).size(), QSize(1080, 1080));
        for (const QJsonValue &copy : made["copy"_L1].toArray()) {
            QVERIFY(!copy["headline"_L1].toString().isEmpty());
            QCOMPARE(copy["language"_L1].toString(), u"pt-BR"_s);
        }
        const QJsonObject metadata = made["metadata"_L1].toObject();
        QCOMPARE(metadata["inspiredBy"_L1].toArray(), QJsonArray::fromStringList(m_ids.mid(0, 2)));
        QCOMPARE(metadata["madeBy"_L1].toString(), u"this_computer"_s);
        QVERIFY(metadata["fallback"_L1].isNull() && metadata["model"_L1].isNull());
        QCOMPARE(metadata["costMicros"_L1].toInt(-1), 0);
        const double score = metadata["antiCloneScore"_L1].toDouble();
        QVERIFY(score > 0.15 && score <= 1);
        QVERIFY(metadata["comparedWith"_L1].toInt() >= m_ids.size());
        QFile record(out() + u"/output.json"_s);
        QVERIFY(record.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(record.readAll()).object(), run.last());
    }

    void withoutAProviderThisComputerMakesItAndSaysWhy()
    {
        const MciRun run = generate(brief("{\"productName\": \"Curso Ponte\", \"variations\": 1}"), {u"--provider"_s});
        MCI_COMPARE_EXIT(run, 0);
        const QJsonObject metadata = output(run)["metadata"_L1].toObject();
        QCOMPARE(metadata["madeBy"_L1].toString(), u"this_computer"_s);
        const QJsonObject why = metadata["fallback"_L1].toObject();
        QCOMPARE(why["error"_L1].toString(), u"invalid_request"_s);
        QVERIFY(why["message"_L1].toString().contains(u"No AI provider is set up"_s));
        QVERIFY(!why.contains("status"_L1));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("named");
        const QByteArray good = "{\"productName\": \"x\"}";
        QTest::newRow("no product") << QByteArray("{}") << QStringList() << 2 << u"productName"_s;
        QTest::newRow("a key too many") << QByteArray("{\"productName\": \"x\", \"colour\": \"red\"}") << QStringList()
                                        << 2 << u"colour"_s;
        QTest::newRow("no JSON") << QByteArray("productName: x") << QStringList() << 2 << u"--brief"_s;
        QTest::newRow("five variations") << good << QStringList{u"--variations"_s, u"5"_s} << 1 << u"--variations"_s;
        QTest::newRow("variations in words")
            << good << QStringList{u"--variations"_s, u"two"_s} << 2 << u"variations"_s;
        QTest::newRow("unknown creative") << good << QStringList{u"--creative"_s, u"crv_nothing"_s} << 1 << QString();
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, more);
        QFETCH(int, exit);
        QFETCH(QString, named);
        const MciRun run = generate(brief(json), more);
        MCI_COMPARE_EXIT(run, exit);
        QCOMPARE(run.status(), u"error"_s);
        QVERIFY2(run.last().value("message"_L1).toString().contains(named), run.story().constData());
    }
};

MCI_TEST_CLASS(TestGenerate);
#include "tst_Generate.moc"
