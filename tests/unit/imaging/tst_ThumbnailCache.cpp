// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureHash.h"
#include "imaging/ThumbnailCache.h"
#include "support/TestMain.h"

#include <thread>
#include <vector>

#include <QDirIterator>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::imaging;

class TestThumbnailCache : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static Thumbnail thumbnail(const QByteArray &bytes) { return {bytes, QStringLiteral("jpg"), 1, 1}; }
    [[nodiscard]] QString folder() const
    {
        return m_dir.filePath(QLatin1String(QTest::currentTestFunction()) + QStringLiteral("/a/b"));
    }

private Q_SLOTS:
    void keepsAndFinds()
    {
        const ThumbnailCache cache(folder());
        const auto name = cache.store(thumbnail("picture"));
        QVERIFY(name.has_value());
        const QString sha = sha256Hex("picture");
        QCOMPARE(*name, QStringLiteral("%1/%2.jpg").arg(sha.left(2), sha));
        QCOMPARE(*cache.read(*name), QByteArray("picture"));
        QCOMPARE(*cache.find(*name), QDir(folder()).absoluteFilePath(*name));
        QCOMPARE(cache.names(), QStringList{*name});
        QCOMPARE(cache.totalBytes(), 7);
        QVERIFY(cache.store(thumbnail("picture")).has_value());
        QCOMPARE(cache.names().size(), 1);
    }

    void whatIsStoredAgainIsNew()
    {
        const ThumbnailCache cache(folder());
        const QString name = *cache.store(thumbnail("picture"));
        const QDateTime lastWeek = QDateTime::currentDateTimeUtc().addDays(-7);
        QFile file(*cache.find(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(lastWeek, QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(*cache.store(thumbnail("picture")), name);
        QVERIFY(QFileInfo(file).lastModified() > lastWeek.addDays(6));
        QCOMPARE(*cache.read(name), QByteArray("picture"));
    }

    void removes()
    {
        const ThumbnailCache cache(folder());
        const QString name = *cache.store(thumbnail("picture"));
        QVERIFY(cache.remove(name).has_value());
        QVERIFY(!cache.find(name));
        QCOMPARE(cache.read(name).error().reason, Reason::ImageMissing);
        QVERIFY(cache.remove(name).has_value());
        QVERIFY(!QDir(folder()).exists(name.left(2)));
    }

    void clearsEverythingOfItsOwn()
    {
        const ThumbnailCache cache(folder());
        QVERIFY(cache.clear().has_value());
        for (const char *bytes : {"a", "b", "c"})
            QVERIFY(cache.store(thumbnail(bytes)).has_value());
        QFile left(QDir(folder()).filePath(cache.names().first()) + QStringLiteral(".x7Qa1z"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        QFile foreign(QDir(folder()).filePath(QStringLiteral("notes.txt")));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        QVERIFY(cache.clear().has_value());
        QCOMPARE(cache.totalBytes(), 0);
        QVERIFY(!left.exists());
        QVERIFY(foreign.exists());
    }

    void belongsToTheUserAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has no file modes");
#endif
        const ThumbnailCache cache(folder());
        const QString name = *cache.store(thumbnail("picture"));
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const QFileInfo file(*cache.find(name));
        for (const QString &path : {file.filePath(), file.path(), folder()})
            QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
        QVERIFY(!file.isExecutable());
    }

    void noticesForeignBytes()
    {
        const ThumbnailCache cache(folder());
        const QString name = *cache.store(thumbnail("picture"));
        QFile file(*cache.find(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("other");
        file.close();
        QCOMPARE(cache.read(name).error().reason, Reason::ImageCorrupt);
        QVERIFY(cache.store(thumbnail("picture")).has_value());
        QCOMPARE(*cache.read(name), QByteArray("picture"));
    }

    void takesOnlyItsOwnNames_data()
    {
        QTest::addColumn<QString>("name");
        const QString sha = sha256Hex("x");
        for (const QString &name :
             {QString(), QStringLiteral("../x.jpg"), QStringLiteral("/etc/passwd"), sha + QStringLiteral(".jpg"),
              QStringLiteral("zz/%1.jpg").arg(sha), QStringLiteral("%1/%2.svg").arg(sha.left(2), sha),
              QStringLiteral("%1/%2.jpg/..").arg(sha.left(2), sha), QStringLiteral("%1/%2.jpg\n").arg(sha.left(2), sha),
              QStringLiteral("%1/../%2.jpg").arg(sha.left(2), sha)})
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(name))) << name;
    }
    void takesOnlyItsOwnNames()
    {
        QFETCH(QString, name);
        const ThumbnailCache cache(folder());
        QVERIFY(!cache.find(name));
        QVERIFY(!cache.read(name).has_value());
        QVERIFY(cache.remove(name).has_value());
    }
    void refusesAnotherExtension()
    {
        const ThumbnailCache cache(folder());
        QVERIFY(!cache.store({"x", QStringLiteral("../jpg"), 1, 1}).has_value());
    }

    void tellsThatItCannotWrite()
    {
        QFile inTheWay(m_dir.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const ThumbnailCache cache(inTheWay.fileName() + QStringLiteral("/thumbnails"));
        QVERIFY(!cache.store(thumbnail("picture")).has_value());
    }

    void neverShowsHalfAFile()
    {
        const ThumbnailCache cache(folder());
        const Thumbnail big = thumbnail(QByteArray(2'000'000, 'x'));
        const QString sha = sha256Hex(big.bytes);
        const QString name = QStringLiteral("%1/%2.jpg").arg(sha.left(2), sha);
        std::vector<std::jthread> writers;
        for (int i = 0; i < 4; ++i)
            writers.emplace_back([&] { QVERIFY(cache.store(big).has_value()); });
        std::jthread reader([&](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const auto bytes = cache.read(name);
                QVERIFY(bytes || bytes.error().reason == Reason::ImageMissing);
            }
        });
        writers.clear();
        reader.request_stop();
        reader.join();
        QCOMPARE(cache.read(name)->size(), 2'000'000);
        int files = 0;
        for (QDirIterator it(folder(), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next())
            ++files;
        QCOMPARE(files, 1);
    }
};

MCI_TEST_CLASS(TestThumbnailCache);
#include "tst_ThumbnailCache.moc"
