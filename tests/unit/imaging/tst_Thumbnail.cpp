// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureDecoder.h"
#include "imaging/Thumbnail.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::imaging;
using namespace mci::test;

class TestThumbnail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsAndKeepsTheRatio_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("square") << QSize(1080, 1080) << QSize(640, 640);
        QTest::newRow("story") << QSize(1080, 1920) << QSize(360, 640);
        QTest::newRow("link picture") << QSize(1200, 628) << QSize(640, 335);
        QTest::newRow("small stays small") << QSize(64, 48) << QSize(64, 48);
        QTest::newRow("line") << QSize(3000, 1) << QSize(640, 1);
    }
    void fitsAndKeepsTheRatio()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, expected);
        const auto thumbnail = makeThumbnail(sceneOf(1, size.expandedTo(QSize(16, 16))).scaled(size));
        QVERIFY(thumbnail.has_value());
        QCOMPARE(QSize(thumbnail->width, thumbnail->height), expected);
        QCOMPARE(thumbnail->extension, QStringLiteral("jpg"));
        const auto again = decodePicture(thumbnail->bytes);
        QVERIFY(again.has_value());
        QCOMPARE(again->image.size(), expected);
        QCOMPARE(again->format, PictureFormat::Jpeg);
    }

    void keepsTransparencyAsPng()
    {
        QImage image(900, 300, QImage::Format_ARGB32);
        image.fill(QColor(255, 0, 0, 60));
        const auto thumbnail = makeThumbnail(image);
        QVERIFY(thumbnail.has_value());
        QCOMPARE(thumbnail->extension, QStringLiteral("png"));
        const auto again = decodePicture(thumbnail->bytes);
        QCOMPARE(again->image.size(), QSize(640, 213));
        QCOMPARE(again->image.pixelColor(5, 5).alpha(), 60);
    }

    void leavesMetadataBehind()
    {
        for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32}) {
            QImage image(40, 40, format);
            image.fill(QColor(9, 9, 9, 90));
            image.setText(QStringLiteral("Author"), QStringLiteral("CANARY"));
            image.setText(QStringLiteral("Description"), QStringLiteral("CANARY"));
            QVERIFY(encodedAs(image, "png").contains("CANARY"));
            const auto thumbnail = makeThumbnail(image);
            QVERIFY(!thumbnail->bytes.contains("CANARY"));
        }
        const QByteArray turned = withExifOrientation(encodedAs(sceneOf(1, {80, 40}), "jpg"), 6);
        const auto thumbnail = makeThumbnail(decodePicture(turned)->image);
        QVERIFY(!thumbnail->bytes.contains("Exif"));
        QCOMPARE(QSize(thumbnail->width, thumbnail->height), QSize(40, 80));
    }

    void isTheSameForTheSamePicture()
    {
        const QImage scene = sceneOf(7, {700, 500});
        QCOMPARE(makeThumbnail(scene)->bytes, makeThumbnail(scene)->bytes);
    }

    void refusesNothing() { QCOMPARE(makeThumbnail(QImage()).error().reason, Reason::ImageCorrupt); }
};

MCI_TEST_CLASS(TestThumbnail);
#include "tst_Thumbnail.moc"
