// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "base/Clock.h"
#include "domain/Account.h"
#include "services/generate/Briefs.h"
#include "services/generate/QueueGeneration.h"
#include "support/TestMain.h"

#include <csignal>

#include <QDir>
#include <QElapsedTimer>
#include <QImage>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};
const QByteArray kGood = R"({"productName": "Curso Ponte"})";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** New creatives from the sandbox's best ones, by the command, the real helper program and real files. */
class TestGenerate : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    /** The patterns of the first two are known. */
    QStringList m_ids;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString out() const { return path(u"out"_s); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            qFatal("%s was not written", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] QStringList words(const QByteArray &brief, const QStringList &more) const
    {
        return QStringList{u"generate"_s,
                           u"--creative"_s,
                           m_ids[0],
                           u"--creative"_s,
                           m_ids[1],
                           u"--brief"_s,
                           write(u"brief.json"_s, brief),
                           u"--out"_s,
                           out()}
        + more;
    }
    /** Of two options the later one counts. */
    [[nodiscard]] MciRun generate(const QByteArray &brief, const QStringList &more = {}) const
    {
        return m_bench->run(words(brief, more));
    }
    [[nodiscard]] static QJsonObject output(const MciRun &run)
    {
        return run.last().value("creativeOutput"_L1).toObject();
    }
    [[nodiscard]] QStringList files() const { return QDir(out()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] int outputs() const { return m_bench->value(u"SELECT count(*) FROM creative_outputs"_s).toInt(); }
    void compareError(const MciRun &run, int exit, const QString &code, int httpStatus, const QString &named) const
    {
        MCI_COMPARE_EXIT(run, exit);
        QCOMPARE(run.status(), u"error"_s);
        QVERIFY2(run.error() == code, run.story().constData());
        QCOMPARE(run.last().value("httpStatus"_L1).toInt(), httpStatus);
        QVERIFY(!named.isEmpty());
        QVERIFY2(run.last().value("message"_L1).toString().contains(named), run.story().constData());
        QVERIFY2(run.strangers.isEmpty(), run.story().constData());
    }
    [[nodiscard]] QString creativeOfAnotherClient() const
    {
        const MciRun added = m_bench->run({u"organizations"_s, u"add"_s, u"Other"_s});
        const QString organization = added.last().value("id"_L1).toString();
        const MciRun connected =
            m_bench->run({u"connect"_s, u"--token-stdin"_s, u"--organization"_s, organization}, fakeToken() + '\n');
        const QStringList theirs =
            QStringList{u"--connection"_s, connected.last().value("connectionId"_L1).toString()} + kNoMinimums;
        const MciRun synced = m_bench->sync(theirs);
        if (synced.exitCode != 0)
            qWarning("%s %s", added.story().constData(), synced.story().constData());
        return m_bench->top(theirs).last().value("creatives"_L1)[0]["id"_L1].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<Workbench>(leadWorld(60));
        // Nothing of it needs a screen, whatever the session says.
        m_bench->setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_bench->setVariable(u"DISPLAY"_s, {});
        QVERIFY(!m_bench->connectToken().isEmpty());
        MCI_COMPARE_EXIT(m_bench->sync(kNoMinimums), 0);
        for (const QJsonValue &creative : m_bench->top(kNoMinimums).last().value("creatives"_L1).toArray())
            m_ids.append(creative["id"_L1].toString());
        QVERIFY(m_ids.size() > 2);
        for (int i = 0; i < 2; ++i)
            MCI_COMPARE_EXIT(m_bench->run({u"extract"_s, m_ids[i], u"--wait"_s}), 0);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatIsNotAnalysedCannotInspire()
    {
        compareError(generate(kGood, {u"--creative"_s, m_ids[2]}), 1, u"patterns_not_extracted"_s, 422, m_ids[2]);
    }

    void makesPicturesCopyAndARecord()
    {
        const QByteArray json = "{\"productName\": \"Curso Ponte\", \"targetAudience\": \"quem viaja a trabalho\","
                                " \"tone\": \"friendly\", \"platform\": \"instagram\", \"variations\": 1,"
                                " \"keyMessage\": \"Aulas ao vivo com turmas pequenas\"}";
        // One that is named again counts once.
        const MciRun run = generate(json, {u"--variations"_s, u"3"_s, u"--creative"_s, m_ids[0]});
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
        for (const QJsonValue &dimension : metadata["patterns"_L1].toArray())
            QVERIFY(dimension["of"_L1].toInt() <= 2);
        QCOMPARE(metadata["madeBy"_L1].toString(), u"this_computer"_s);
        QVERIFY(metadata["fallback"_L1].isNull() && metadata["model"_L1].isNull());
        QCOMPARE(metadata["costMicros"_L1].toInt(-1), 0);
        const double score = metadata["antiCloneScore"_L1].toDouble();
        QVERIFY(score > 0.15 && score <= 1);
        QVERIFY(metadata["comparedWith"_L1].toInt() >= m_ids.size());
        QCOMPARE(QJsonDocument::fromJson(contentOf(out() + u"/output.json"_s)).object(), run.last());
    }

    void withoutAProviderThisComputerMakesItAndSaysWhy()
    {
        const MciRun run = generate(kGood, {u"--provider"_s, u"--variations"_s, u"1"_s});
        MCI_COMPARE_EXIT(run, 0);
        const QJsonObject metadata = output(run)["metadata"_L1].toObject();
        QCOMPARE(metadata["madeBy"_L1].toString(), u"this_computer"_s);
        const QJsonObject why = metadata["fallback"_L1].toObject();
        QCOMPARE(why["error"_L1].toString(), u"invalid_request"_s);
        QVERIFY(why["message"_L1].toString().contains(u"No AI provider is set up"_s));
        QVERIFY(!why.contains("status"_L1));
    }

    void aQueuedOneIsMadeByTheWorkers()
    {
        const SystemClock clock;
        QString jobId;
        {
            const auto database = store::Database::open(m_bench->database(), clock);
            QVERIFY(database);
            const services::LiveConfig live{services::ServiceConfig{}};
            const services::Briefs briefs(**database, live, clock);
            auto brief =
                briefs.begin(QLatin1String(domain::kDefaultOrganization), domain::briefSources(m_ids.mid(0, 1)));
            QVERIFY(brief);
            brief->draft.brief.productName = u"Curso Ponte"_s;
            brief->draft.brief.variations = 1;
            QVERIFY(briefs.save(brief->id, brief->draft));
            const auto queued = services::QueueGeneration(**database, clock).queue(brief->id);
            QVERIFY(queued);
            jobId = queued->jobId;
        }
        const int before = outputs();
        MCI_COMPARE_EXIT(m_bench->workUntilIdle(), 0);
        const MciRun job = m_bench->run({u"job"_s, jobId});
        QVERIFY2(job.status() == u"completed"_s, job.story().constData());
        QCOMPARE(outputs(), before + 1);
    }

    void aSecondRunReplacesTheFirst()
    {
        MCI_COMPARE_EXIT(generate(kGood, {u"--variations"_s, u"2"_s}), 0);
        QCOMPARE(files(),
                 (QStringList{u"contact-sheet.png"_s, u"output.json"_s, u"variation-a-1x1.png"_s,
                              u"variation-a-sketch.png"_s, u"variation-b-1x1.png"_s, u"variation-b-sketch.png"_s}));
        const QString notes = write(u"out/notes.txt"_s, "mine");
        const QString picture = write(u"out/variation-z.png"_s, "mine, too");
        const MciRun again = generate(kGood, {u"--variations"_s, u"1"_s, u"--seed"_s, u"4294967295"_s});
        MCI_COMPARE_EXIT(again, 0);
        QCOMPARE(files(),
                 (QStringList{u"contact-sheet.png"_s, u"notes.txt"_s, u"output.json"_s, u"variation-a-1x1.png"_s,
                              u"variation-a-sketch.png"_s, u"variation-z.png"_s}));
        QCOMPARE(contentOf(notes) + contentOf(picture), "minemine, too"_ba);
        QCOMPARE(QJsonDocument::fromJson(contentOf(out() + u"/output.json"_s)).object(), again.last());
    }

    void whatIsNotOursIsLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a record of another program") << u"output.json"_s << QByteArray("{\"mine\": true}");
        QTest::newRow("a record that names what is elsewhere")
            << u"output.json"_s
            << QByteArray(R"({"creativeOutput": {"commercialImages": ["../brief.json"], "conceptualImages": []}})");
        QTest::newRow("a picture") << u"variation-a-1x1.png"_s << QByteArray("mine");
        QTest::newRow("a sheet") << u"contact-sheet.png"_s << QByteArray("mine");
    }
    void whatIsNotOursIsLeftAlone()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const int before = outputs();
        const QString file = write(u"out/"_s + name, bytes);
        compareError(generate(kGood), 1, u"invalid_request"_s, 400, name);
        QCOMPARE(contentOf(file), bytes);
        QCOMPARE(files(), QStringList{name});
        QCOMPARE(outputs(), before);
    }

    void noLinkIsFollowed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"output.json", "variation-a-sketch.png", "contact-sheet.png"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void noLinkIsFollowed()
    {
        QFETCH(QString, name);
        MCI_COMPARE_EXIT(generate(kGood, {u"--variations"_s, u"1"_s}), 0);
        // Also one that an earlier run has named: its record stands elsewhere now.
        const QString elsewhere = write(u"elsewhere"_s, contentOf(out() + u'/' + name));
        const QByteArray bytes = contentOf(elsewhere);
        QVERIFY(!bytes.isEmpty());
        QVERIFY(QFile::remove(out() + u'/' + name) && QFile::link(elsewhere, out() + u'/' + name));
        compareError(generate(kGood, {u"--variations"_s, u"1"_s, u"--seed"_s, u"2"_s}), 1, u"invalid_request"_s, 400,
                     u"is there already"_s);
        QCOMPARE(contentOf(elsewhere), bytes);
    }

    void theBriefIsNotOverwritten()
    {
        const QString brief = write(u"out/output.json"_s, kGood);
        compareError(generate(kGood, {u"--brief"_s, brief}), 1, u"invalid_request"_s, 400, u"output.json"_s);
        QCOMPARE(contentOf(brief), kGood);
    }

    void aFolderInTheWayIsRefused()
    {
        QVERIFY(QDir().mkpath(out() + u"/output.json"_s));
        compareError(generate(kGood), 1, u"invalid_request"_s, 400, u"output.json"_s);
    }

    void anInterruptEndsItSoon()
    {
        const int before = outputs();
        const auto process =
            m_bench->start(words(R"({"productName": "Curso Ponte", "formats": ["1:1", "4:5", "9:16", "1.91:1"]})",
                                 {u"--variations"_s, u"4"_s}));
        QVERIFY(!process->waitForStatus(u"processing"_s).isEmpty());
        QElapsedTimer timer;
        timer.start();
        process->send(SIGINT);
        const MciRun run = process->finish();
        QVERIFY2(timer.elapsed() <= 3000, qPrintable(QString::number(timer.elapsed())));
        MCI_COMPARE_EXIT(run, 1);
        QVERIFY2(run.last().value("message"_L1).toString().contains(u"before anything was made"_s),
                 run.story().constData());
        QVERIFY(!QFileInfo::exists(out()));
        QCOMPARE(outputs(), before);
    }

    void whatDoesNotArriveIsNoSuccess()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(MCI_PROGRAM),
                      {u"--profile"_s, path(u"profile"_s), u"--secret-store"_s, u"session"_s, u"jobs"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
    }

    void anotherClientsCreativeIsUnknown()
    {
        const QString theirs = creativeOfAnotherClient();
        QVERIFY(!theirs.isEmpty() && !m_ids.contains(theirs));
        compareError(generate(kGood, {u"--creative"_s, theirs}), 1, u"not_found"_s, 404, theirs);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &json, const QString &more, int exit,
                            const QString &named) {
            QTest::newRow(name) << json << more.split(u' ', Qt::SkipEmptyParts) << exit << u"invalid_request"_s << 400
                                << named;
        };
        row("no product", "{}", {}, 2, u"productName"_s);
        row("a key too many", R"({"productName": "x", "colour": "red"})", {}, 2, u"colour"_s);
        row("no JSON", "productName: x", {}, 2, u"--brief"_s);
        row("a list", "[]", {}, 2, u"--brief"_s);
        row("nothing in it", "", {}, 2, u"--brief"_s);
        row("a number for a text", R"({"productName": 7})", {}, 2, u"productName"_s);
        row("a button of nobody", R"({"productName": "x", "callToAction": "FOO_BAR"})", {}, 1, u"callToAction"_s);
        row("a photo without end", R"({"productName": "x", "productPhoto": "/dev/zero"})", {}, 1, u"productPhoto"_s);
        row("a logo that is not there", R"({"productName": "x", "brand": {"logo": "no.png"}})", {}, 1, u"brand.logo"_s);
        row("a photo that is none", R"({"productName": "x", "productPhoto": "brief.json"})", {}, 1, u"WebP"_s);
        row("a large brief", kGood + QByteArray(1024 * 1024, ' '), {}, 1, u"too large"_s);
        row("no brief", kGood, u"--brief /nowhere/brief.json"_s, 1, u"/nowhere/brief.json"_s);
        row("a folder for a brief", kGood, u"--brief /"_s, 1, u"not found"_s);
        row("a brief without end", kGood, u"--brief /dev/zero"_s, 1, u"/dev/zero"_s);
        row("five variations", kGood, u"--variations 5"_s, 1, u"--variations"_s);
        row("variations in words", kGood, u"--variations two"_s, 2, u"--variations"_s);
        row("seed below zero", kGood, u"--seed -1"_s, 1, u"--seed"_s);
        row("seed beyond 32 bits", kGood, u"--seed 4294967296"_s, 1, u"4294967295"_s);
        row("seed in words", kGood, u"--seed two"_s, 2, u"--seed"_s);
        row("a file for a folder", kGood, u"--out /proc/version"_s, 1, u"/proc/version"_s);
        row("below a file", kGood, u"--out /proc/version/here"_s, 1, u"cannot be written"_s);
        row("where nobody may write", kGood, u"--out /proc/here"_s, 1, u"cannot be written"_s);
        row("no folder", kGood, u"--out="_s, 2, u"--out"_s);
        QTest::newRow("unknown creative") << kGood << QStringList{u"--creative"_s, u"crv_nothing"_s} << 1
                                          << u"not_found"_s << 404 << u"crv_nothing"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, more);
        QFETCH(int, exit);
        QFETCH(QString, code);
        QFETCH(int, httpStatus);
        QFETCH(QString, named);
        const int before = outputs();
        compareError(generate(json, more), exit, code, httpStatus, named);
        QVERIFY(!QFileInfo::exists(out()));
        QCOMPARE(outputs(), before);
    }
};

MCI_TEST_CLASS(TestGenerate);
#include "tst_Generate.moc"
