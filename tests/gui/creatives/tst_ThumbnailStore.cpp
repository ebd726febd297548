// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/ThumbnailStore.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::ui;

class TestThumbnailStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString stored(const QString &name, QSize size = {320, 160})
    {
        test::sceneOf(7, size).save(m_folder.filePath(name));
        return name;
    }

private Q_SLOTS:
    void aRequestedPictureIsFoundAtItsSize()
    {
        ThumbnailStore store(m_folder.path());
        const QString file = stored(QStringLiteral("a.png"));
        QVERIFY(!store.find(file, 100, 1));
        QSignalSpy changed(&store, &ThumbnailStore::changed);
        store.request({file}, 100);
        QTRY_COMPARE(changed.size(), 1);
        const auto hit = store.find(file, 100, 2);
        QVERIFY(hit && hit->exact);
        QCOMPARE(hit->pixmap.size(), QSize(100, 50));
        QCOMPARE(hit->pixmap.devicePixelRatio(), 2.0);
        QVERIFY(hit->dominant.isValid());
    }

    void anotherSizeServesUntilTheRightOneIsRead()
    {
        ThumbnailStore store(m_folder.path());
        const QString file = stored(QStringLiteral("b.png"));
        store.request({file}, 100);
        QTRY_VERIFY(store.find(file, 100, 1));
        const auto other = store.find(file, 200, 1);
        QVERIFY(other && !other->exact);
        store.request({file}, 200);
        QTRY_VERIFY(store.find(file, 200, 1)->exact);
    }

    void whatIsNotAskedForAnyMoreIsNotRead()
    {
        ThumbnailStore store(m_folder.path());
        QStringList files;
        for (int i = 0; i < 40; ++i)
            files << stored(QStringLiteral("far%1.png").arg(i), {640, 640});
        QSignalSpy changed(&store, &ThumbnailStore::changed);
        store.request(files, 300);
        const QString near = stored(QStringLiteral("near.png"));
        store.request({near}, 300);
        QTRY_VERIFY(store.find(near, 300, 1));
        QTRY_COMPARE(store.waiting(), 0);
        QVERIFY(changed.size() < 10);
        QVERIFY(!store.find(files.last(), 300, 1));
    }

    void aDamagedPictureFailsOnceAndCanBeTriedAgain()
    {
        ThumbnailStore store(m_folder.path());
        const QString file = QStringLiteral("broken.jpg");
        QFile broken(m_folder.filePath(file));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a picture");
        broken.close();
        store.request({file}, 100);
        QTRY_VERIFY(store.hasFailed(file));
        store.request({file}, 100);
        QCOMPARE(store.waiting(), 0);
        stored(QStringLiteral("whole.jpg"));
        QVERIFY(QFile::remove(m_folder.filePath(file)));
        QVERIFY(QFile::rename(m_folder.filePath(QStringLiteral("whole.jpg")), m_folder.filePath(file)));
        store.retry(file);
        store.request({file}, 100);
        QTRY_VERIFY(store.find(file, 100, 1));
    }

    void namesStayInsideTheFolder()
    {
        const ThumbnailStore store(m_folder.path());
        QVERIFY(store.path(QStringLiteral("../secret.png")).isEmpty());
        QVERIFY(store.path(QStringLiteral("/etc/passwd")).isEmpty());
        QVERIFY(store.path({}).isEmpty());
        QCOMPARE(store.path(QStringLiteral("ab/c.jpg")), m_folder.path() + QStringLiteral("/ab/c.jpg"));
    }

    void memoryIsLimited()
    {
        ThumbnailStore store(m_folder.path());
        store.setLimit(3 * 100 * 100 * 4);
        QStringList files;
        for (int i = 0; i < 6; ++i)
            files << stored(QStringLiteral("m%1.png").arg(i), {200, 200});
        store.request(files, 100);
        QTRY_COMPARE(store.waiting(), 0);
        QVERIFY(store.find(files.last(), 100, 1));
        int kept = 0;
        for (const QString &file : files)
            kept += store.find(file, 100, 1) ? 1 : 0;
        QVERIFY(kept <= 3);
    }

    void goingAwayWhileReadingIsSafe()
    {
        QStringList files;
        for (int i = 0; i < 10; ++i)
            files << stored(QStringLiteral("g%1.png").arg(i), {640, 640});
        auto store = std::make_unique<ThumbnailStore>(m_folder.path());
        store->request(files, 300);
        store.reset();
        QCoreApplication::sendPostedEvents();
    }
};

MCI_TEST_CLASS(TestThumbnailStore);
#include "tst_ThumbnailStore.moc"
