// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/BriefJson.h"
#include "imaging/ThumbnailCache.h"
#include "services/generate/CreativeExport.h"
#include "support/Files.h"
#include "support/ImageFixtures.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <zip.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::services;
using mci::test::contentOf;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ZippedFile
{
    QString name;
    QByteArray bytes;
    zip_stat_t facts;
};

/** By the library, from the file. */
std::vector<ZippedFile> zippedFiles(const QString &path)
{
    std::vector<ZippedFile> files;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (archive == nullptr)
        return files;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        ZippedFile file;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &file.facts) != 0)
            qFatal("an entry without facts");
        file.name = QString::fromUtf8(file.facts.name);
        file.bytes.resize(static_cast<qsizetype>(file.facts.size));
        zip_file_t *content = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        if (zip_fread(content, file.bytes.data(), file.facts.size) != file.bytes.size())
            qFatal("an entry that cannot be read");
        zip_fclose(content);
        files.push_back(std::move(file));
    }
    zip_discard(archive);
    return files;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/** What was made is written for somebody else: whole, under names that tell what it is, and never a copy. */
class TestCreativeExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    MadeOutput m_output;
    ExportDocuments m_documents;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    MadeFile made(domain::AdFormat format, const char *suffix, const QByteArray &bytes)
    {
        const auto name =
            imaging::ThumbnailCache(path(u"made"_s)).store({bytes, QString::fromLatin1(suffix), 1080, 1080});
        if (!name)
            qFatal("a picture was not written");
        return {format, *name, {1080, 1080}};
    }
    [[nodiscard]] QString madePath(int variation, std::size_t picture) const
    {
        return path(u"made/"_s + m_output.variations[static_cast<std::size_t>(variation)].shown.files[picture].name);
    }
    MadeVariation variation(int number, const QString &headline)
    {
        MadeVariation one;
        one.id = u"var_%1"_s.arg(number);
        one.number = number;
        one.shown.copy.headline = headline;
        one.shown.files = {made(domain::AdFormat::Square, "png", test::encodedAs(test::sceneOf(1, {8, 8}), "png")),
                           made(domain::AdFormat::Landscape, "jpg", QByteArray(5000, 'x'))};
        one.shown.sketchFile = made({}, "png", "sketch").name;
        one.shown.verdict.originality = 0.8;
        return one;
    }
    Result<QStringList> exportTo(const QString &target, const QStringList &ids = {}, const CancelToken &cancel = {})
    {
        return planExport(m_output, {m_output.id, ids, target}).and_then([&](const ExportPlan &plan) {
            return exportCreatives(m_output, plan, m_documents, path(u"made"_s), cancel);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir(m_folder->path()).mkdir(u"made"_s));
        m_output = {};
        m_output.id = u"out_1"_s;
        m_output.draft.brief.productName = u"Cápsulas"_s;
        m_output.draft.brief.productPhoto = u"/home/ana/photo.png"_s;
        m_output.draft.brief.brand.logoFile = u"/home/ana/logo.png"_s;
        m_output.madeAt = UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24)) + std::chrono::hours(15)
            + std::chrono::minutes(4) + std::chrono::seconds(6);
        m_output.variations = {variation(0, u"Café fresco em um toque, sem demora"_s),
                               variation(1, u"Água na boca?"_s)};
        m_documents = {{{u"status"_s, u"success"_s}}, u"# Brief\n"_s};
    }
    void cleanup() { m_folder.reset(); }

    void aFolderHasEverythingUnderSpeakingNames()
    {
        const auto written = exportTo(path(u"new/creatives"_s));
        MCI_VERIFY_OK(written);
        const QStringList names{u"a-1.91x1-cafe-fresco-em-um-toque-sem-demora.jpg"_s,
                                u"a-1x1-cafe-fresco-em-um-toque-sem-demora.png"_s,
                                u"a-sketch.png"_s,
                                u"b-1.91x1-agua-na-boca.jpg"_s,
                                u"b-1x1-agua-na-boca.png"_s,
                                u"b-sketch.png"_s,
                                u"brief.json"_s,
                                u"brief.md"_s,
                                u"output.json"_s};
        const QString folder = path(u"new/creatives"_s);
        QCOMPARE(namesIn(folder), names);
        QCOMPARE(written->size(), names.size());
        for (const QString &file : *written)
            QVERIFY2(QFile::exists(file), qPrintable(file));
        QCOMPARE(contentOf(folder + u"/a-sketch.png"_s), QByteArray("sketch"));
        QCOMPARE(contentOf(folder + u"/b-1.91x1-agua-na-boca.jpg"_s), QByteArray(5000, 'x'));
        QCOMPARE(contentOf(folder + u"/brief.md"_s), QByteArray("# Brief\n"));
        QCOMPARE(QJsonDocument::fromJson(contentOf(folder + u"/output.json"_s)).object(), m_documents.output);
    }
    void theBriefCanBeReadBackAndNamesNoPlaceOfThisComputer()
    {
        MCI_VERIFY_OK(exportTo(path(u"out"_s)));
        const QByteArray bytes = contentOf(path(u"out/brief.json"_s));
        QVERIFY(!bytes.contains("/home/ana"));
        const auto brief = domain::briefFromJson(QJsonDocument::fromJson(bytes).object());
        MCI_VERIFY_OK(brief);
        QCOMPARE(brief->productName, m_output.draft.brief.productName);
    }
    void whatIsEmptyIsLeftOut()
    {
        m_documents = {};
        m_output.variations[0].shown.sketchFile.clear();
        MCI_VERIFY_OK(exportTo(path(u"out"_s), {u"var_0"_s}));
        QCOMPARE(namesIn(path(u"out"_s)),
                 (QStringList{u"a-1.91x1-cafe-fresco-em-um-toque-sem-demora.jpg"_s,
                              u"a-1x1-cafe-fresco-em-um-toque-sem-demora.png"_s, u"brief.json"_s}));
    }
    void anArchiveHoldsTheSame()
    {
        const QString zip = path(u"creatives.ZIP"_s);
        QCOMPARE(exportTo(zip).value(), QStringList{zip});
        MCI_VERIFY_OK(exportTo(path(u"out"_s)));
        const std::vector<ZippedFile> files = zippedFiles(zip);
        QStringList names;
        for (const ZippedFile &file : files) {
            names.append(file.name);
            QCOMPARE(file.bytes, contentOf(path(u"out/"_s + file.name)));
            const bool isText = file.name.endsWith(u".json"_s) || file.name.endsWith(u".md"_s);
            QCOMPARE(file.facts.comp_method, static_cast<zip_uint16_t>(isText ? ZIP_CM_DEFLATE : ZIP_CM_STORE));
        }
        QCOMPARE(names,
                 (QStringList{u"a-1x1-cafe-fresco-em-um-toque-sem-demora.png"_s,
                              u"a-1.91x1-cafe-fresco-em-um-toque-sem-demora.jpg"_s, u"a-sketch.png"_s,
                              u"b-1x1-agua-na-boca.png"_s, u"b-1.91x1-agua-na-boca.jpg"_s, u"b-sketch.png"_s,
                              u"output.json"_s, u"brief.json"_s, u"brief.md"_s}));
    }
    void otherProgramsReadTheArchive()
    {
        const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
        QVERIFY2(!unzip.isEmpty(), "there is no unzip (packaging/install-packages.sh --tests installs it)");
        const QString zip = path(u"creatives.zip"_s);
        MCI_VERIFY_OK(exportTo(zip));
        QProcess process;
        process.start(unzip, {u"-t"_s, zip});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray told = process.readAllStandardOutput();
        QVERIFY2(told.contains("No errors detected"), told.constData());
        QCOMPARE(told.count(" OK"), 9);
    }
    void theSameOutputGivesTheSameArchiveInEveryTimeZone()
    {
        MCI_VERIFY_OK(exportTo(path(u"one.zip"_s)));
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Kathmandu");
        tzset();
        const auto second = exportTo(path(u"two.zip"_s));
        qputenv("TZ", zone);
        tzset();
        MCI_VERIFY_OK(second);
        const QByteArray bytes = contentOf(path(u"one.zip"_s));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(contentOf(path(u"two.zip"_s)), bytes);
        // 15:04:06 and 2026-11-24, as MS-DOS writes them, in the head of the first entry.
        QCOMPARE(bytes.mid(10, 4), QByteArray::fromHex("8378785d"));
    }
    void whatTheGateStopsIsNeverWritten()
    {
        m_output.variations[1].shown.verdict.originality = 0.1;
        MCI_VERIFY_OK(exportTo(path(u"all"_s)));
        QVERIFY(namesIn(path(u"all"_s)).filter(u"b-"_s).isEmpty());
        QCOMPARE(exportTo(path(u"one"_s), {u"var_1"_s}).error().code, ErrorCode::TooSimilar);
        QVERIFY(!QDir(path(u"one"_s)).exists());
        m_output.variations[0].shown.verdict.originality = 0.1;
        QCOMPARE(exportTo(path(u"none.zip"_s)).error().code, ErrorCode::TooSimilar);
        QVERIFY(!QFile::exists(path(u"none.zip"_s)));
    }
    void aVariationThatBecameACopySinceThePlanIsNotWritten()
    {
        const auto plan = planExport(m_output, {m_output.id, {}, path(u"out"_s)});
        m_output.variations[1].shown.verdict.originality = 0.1;
        const auto written = exportCreatives(m_output, *plan, m_documents, path(u"made"_s), {});
        QCOMPARE(written.error().code, ErrorCode::TooSimilar);
        QVERIFY(!QDir(path(u"out"_s)).exists());
    }
    void refusesWhatIsNotThere()
    {
        QCOMPARE(exportTo(path(u"out"_s), {u"var_0"_s, u"var_9"_s}).error().reason, Reason::VariationUnknown);
        QCOMPARE(exportTo({}).error().reason, Reason::OptionMissing);
        m_output.variations[0].shown.files[1].name = u"../secret.jpg"_s;
        QFile secret(path(u"secret.jpg"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QCOMPARE(exportTo(path(u"out"_s)).error().reason, Reason::ImageMissing);
        QFile damaged(madePath(0, 0));
        QVERIFY(damaged.open(QIODevice::Append) && damaged.write("x") == 1);
        damaged.close();
        QCOMPARE(exportTo(path(u"out.zip"_s)).error().reason, Reason::ImageCorrupt);
        QVERIFY(QFile::remove(damaged.fileName()));
        QCOMPARE(exportTo(path(u"out.zip"_s)).error().reason, Reason::ImageMissing);
        QVERIFY(!QDir(path(u"out"_s)).exists() && !QFile::exists(path(u"out.zip"_s)));
    }
    void nothingInAFolderIsWrittenOver()
    {
        MCI_VERIFY_OK(exportTo(path(u"out"_s), {u"var_1"_s}));
        m_documents.output.insert(u"second"_s, true);
        MCI_VERIFY_OK(exportTo(path(u"out"_s), {u"var_1"_s}));
        QCOMPARE(namesIn(path(u"out"_s)),
                 (QStringList{u"b-1.91x1-agua-na-boca-2.jpg"_s, u"b-1.91x1-agua-na-boca.jpg"_s,
                              u"b-1x1-agua-na-boca-2.png"_s, u"b-1x1-agua-na-boca.png"_s, u"b-sketch-2.png"_s,
                              u"b-sketch.png"_s, u"brief-2.json"_s, u"brief-2.md"_s, u"brief.json"_s, u"brief.md"_s,
                              u"output-2.json"_s, u"output.json"_s}));
        QVERIFY(!contentOf(path(u"out/output.json"_s)).contains("second"));
        QVERIFY(contentOf(path(u"out/output-2.json"_s)).contains("second"));
        const auto plan = planExport(m_output, {m_output.id, {u"var_1"_s}, path(u"out"_s)});
        QCOMPARE(plan->variations[0].sketch, u"b-sketch-3.png"_s);
        QCOMPARE(plan->document, u"output-3.json"_s);
    }
    void aCancelledOneLeavesNothing()
    {
        CancelSource cancel;
        cancel.cancel();
        QVERIFY(exportTo(path(u"out"_s), {}, cancel.token()).error().isCancelled());
        QVERIFY(exportTo(path(u"out.zip"_s), {}, cancel.token()).error().isCancelled());
        QVERIFY(!QDir(path(u"out"_s)).exists() && !QFile::exists(path(u"out.zip"_s)));
    }
    void aTargetThatCannotBeWrittenToIsTold()
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Error folder = exportTo(path(u"file/out"_s)).error();
        QCOMPARE(folder.code, ErrorCode::InvalidRequest);
        QCOMPARE(folder.params[u"value"_s], path(u"file/out"_s));
        QCOMPARE(exportTo(path(u"nowhere/out.zip"_s)).error().code, ErrorCode::InvalidRequest);
    }
#ifdef Q_OS_UNIX
    /** A limit on the size of files stands for a disk without room. */
    void aFullDiskLeavesNothing()
    {
        (void)std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{4000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto folder = exportTo(path(u"out"_s));
        const auto archive = exportTo(path(u"out.zip"_s));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(folder.error().code, ErrorCode::DiskFull);
        QVERIFY(folder.error().params[u"path"_s].startsWith(path(u"out/"_s)));
        QCOMPARE(archive.error().params[u"path"_s], path(u"out.zip"_s));
        QVERIFY(!QDir(path(u"out"_s)).exists());
        QCOMPARE(namesIn(m_folder->path()), QStringList());
    }
#endif
    void slugsArePlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("accents") << u"  Maçã & Pêra: 20% OFF!  "_s << u"maca-pera-20-off"_s;
        QTest::newRow("a path") << u"../..\\etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("another script") << u"コーヒー"_s << QString();
        QTest::newRow("emoji") << u"☕ Coffee ☕"_s << u"coffee"_s;
        QTest::newRow("whole words") << u"one two three four five six seven eight nine"_s
                                     << u"one-two-three-four-five-six-seven-eight"_s;
        QTest::newRow("one long word") << QString(60, u'a') << QString(40, u'a');
    }
    void slugsArePlain()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, slug);
        QCOMPARE(fileSlug(text, 40), slug);
    }
};

MCI_TEST_CLASS(TestCreativeExport);
#include "tst_CreativeExport.moc"
