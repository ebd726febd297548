// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureDecoder.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

#include <QColorSpace>
#include <QElapsedTimer>

using namespace mci;
using namespace mci::imaging;
using namespace mci::test;

namespace {

/** 1x1 GIF89a. */
QByteArray smallGif()
{
    return QByteArray::fromHex(
        "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b");
}

/** 8x8 in one colour, made by ImageMagick. */
QByteArray smallCmykJpeg()
{
    return QByteArray::fromHex(
        "ffd8ffee000e41646f626500640000000002ffdb0043000302020302020303030304030304050805050404050a070706"
        "080c0a0c0c0b0a0b0b0d0e12100d0e110e0b0b1016101113141515150c0f171816141812141514ffdb00430103040405"
        "040509050509140d0b0d1414141414141414141414141414141414141414141414141414141414141414141414141414"
        "141414141414141414141414ffc00014080008000804011100021101031101041100ffc4001500010100000000000000"
        "000000000000000608ffc40014100100000000000000000000000000000000ffc4001501010100000000000000000000"
        "000000000309ffc40014110100000000000000000000000000000000ffda000e040100021103110400003f005024ef58"
        "0fffd9");
}

/** 8x8, first frame #c81e5a, second blue, made by ImageMagick. */
QByteArray smallAnimatedWebP()
{
    return QByteArray::fromHex(
        "524946468600000057454250565038580a00000002000000070000070000414e494d06000000ffffffff0000414e4d46"
        "2a000000000000000000070000070000640000025650384c110000002f07c0010007508f2257abff8188e87f0000414e"
        "4d4628000000000000000000070000070000640000005650384c0f0000002f07c001000710d1fffe0722a2ff01005249"
        "46461e000000574542505650384c110000002f07c0010007508f2257abff8188e87f0000");
}

/** Red-left, blue-right, so that a turn shows. */
QImage twoHalves(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width() / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

} // namespace

class TestPictureDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesTheThreeFormats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PictureFormat>("format");
        const QImage scene = sceneOf(1, {300, 200});
        QTest::newRow("png") << encodedAs(scene, "png") << PictureFormat::Png;
        QTest::newRow("jpeg") << encodedAs(scene, "jpg", 90) << PictureFormat::Jpeg;
        QTest::newRow("webp") << encodedAs(scene, "webp", 90) << PictureFormat::WebP;
        QTest::newRow("gray jpeg") << encodedAs(scene.convertToFormat(QImage::Format_Grayscale8), "jpg")
                                   << PictureFormat::Jpeg;
        QTest::newRow("palette png") << encodedAs(scene.convertToFormat(QImage::Format_Indexed8), "png")
                                     << PictureFormat::Png;
        QTest::newRow("16-bit png") << encodedAs(scene.convertToFormat(QImage::Format_RGBX64), "png")
                                    << PictureFormat::Png;
    }
    void decodesTheThreeFormats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(PictureFormat, format);
        const auto picture = decodePicture(bytes);
        QVERIFY2(picture.has_value(), picture ? "" : qPrintable(picture.error().detail));
        QCOMPARE(picture->format, format);
        QCOMPARE(picture->image.size(), QSize(300, 200));
        QCOMPARE(QSize(picture->width, picture->height), QSize(300, 200));
        QCOMPARE(picture->image.format(), QImage::Format_RGB32);
    }

    void makesBigPicturesSmaller_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("landscape") << QSize(1600, 800) << QSize(640, 320);
        QTest::newRow("portrait") << QSize(1080, 1920) << QSize(360, 640);
        QTest::newRow("just too wide") << QSize(641, 100) << QSize(640, 100);
        QTest::newRow("exactly") << QSize(640, 640) << QSize(640, 640);
        QTest::newRow("very long") << QSize(6000, 2) << QSize(640, 1);
        QTest::newRow("one pixel") << QSize(1, 1) << QSize(1, 1);
    }
    void makesBigPicturesSmaller()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, expected);
        for (const char *format : {"png", "jpg", "webp"}) {
            const auto picture = decodePicture(encodedAs(twoHalves(size), format));
            QVERIFY2(picture.has_value(), format);
            QCOMPARE(picture->image.size(), expected);
            QCOMPARE(QSize(picture->width, picture->height), size);
        }
    }

    void turnsAsTheCameraWasHeld_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("expected");
        QTest::addColumn<QPoint>("red");
        QTest::newRow("upright") << 1 << QSize(80, 40) << QPoint(10, 20);
        QTest::newRow("upside down") << 3 << QSize(80, 40) << QPoint(70, 20);
        QTest::newRow("right") << 6 << QSize(40, 80) << QPoint(20, 10);
        QTest::newRow("left") << 8 << QSize(40, 80) << QPoint(20, 70);
    }
    void turnsAsTheCameraWasHeld()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, expected);
        QFETCH(QPoint, red);
        const QByteArray jpeg = encodedAs(twoHalves({80, 40}), "jpg", 95);
        const auto picture = decodePicture(withExifOrientation(jpeg, static_cast<char>(orientation)));
        QVERIFY(picture.has_value());
        QCOMPARE(picture->image.size(), expected);
        QCOMPARE(QSize(picture->width, picture->height), expected);
        QVERIFY(picture->image.pixelColor(red).red() > 200);
    }
    void turnsBigPicturesToo()
    {
        const QByteArray jpeg = encodedAs(twoHalves({1600, 800}), "jpg", 90);
        const auto picture = decodePicture(withExifOrientation(jpeg, 6));
        QVERIFY(picture.has_value());
        QCOMPARE(picture->image.size(), QSize(320, 640));
        QCOMPARE(QSize(picture->width, picture->height), QSize(800, 1600));
    }

    void keepsAlphaOnlyWhereThereIsAny()
    {
        QImage opaque(20, 20, QImage::Format_ARGB32);
        opaque.fill(Qt::green);
        QVERIFY(!decodePicture(encodedAs(opaque, "png"))->image.hasAlphaChannel());
        opaque.setPixelColor(3, 3, QColor(0, 0, 0, 10));
        QVERIFY(decodePicture(encodedAs(opaque, "png"))->image.hasAlphaChannel());
    }

    void readsCmyk()
    {
        const auto picture = decodePicture(smallCmykJpeg());
        QVERIFY(picture.has_value());
        QCOMPARE(picture->image.size(), QSize(8, 8));
        const QColor colour = picture->image.pixelColor(4, 4);
        QVERIFY2(colour.red() > 150 && colour.green() < 80, qPrintable(colour.name()));
    }
    void takesTheFirstFrameOfAnAnimation()
    {
        const auto picture = decodePicture(smallAnimatedWebP());
        QVERIFY(picture.has_value());
        QCOMPARE(picture->image.pixelColor(4, 4).name(), QStringLiteral("#c81e5a"));
    }

    void convertsToSrgb()
    {
        QImage wide(20, 20, QImage::Format_RGB32);
        wide.fill(QColor(200, 100, 50));
        wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const auto picture = decodePicture(encodedAs(wide, "png"));
        QVERIFY(picture.has_value());
        QVERIFY(picture->image.pixelColor(5, 5).red() > 210);
    }

    void refusesHostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Reason>("reason");
        const QImage scene = sceneOf(2, {400, 300});
        const QByteArray png = encodedAs(scene, "png");
        const QByteArray jpeg = encodedAs(scene, "jpg", 90);
        const QByteArray webp = encodedAs(scene, "webp", 90);
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        QTest::newRow("0 bytes") << QByteArray() << Reason::ImageMissing;
        QTest::newRow("30 000 squared") << pngHead(30'000, 30'000) << Reason::ImageTooLarge;
        QTest::newRow("too wide") << pngHead(16'385, 1) << Reason::ImageTooLarge;
        QTest::newRow("too many pixels") << pngHead(10'000, 4'001) << Reason::ImageTooLarge;
        QTest::newRow("too many bytes") << pngHead(10'000, 3'900) << Reason::ImageTooLarge;
        QTest::newRow("largest size there is") << pngHead(0x7FFFFFFF, 0x7FFFFFFF) << Reason::ImageCorrupt;
        QTest::newRow("0 by 0") << pngHead(0, 0) << Reason::ImageCorrupt;
        QTest::newRow("head without pixels") << pngHead(100, 100) << Reason::ImageCorrupt;
        QTest::newRow("truncated png") << png.left(png.size() / 2) << Reason::ImageCorrupt;
        QTest::newRow("png without its end") << png.left(png.size() - 12) << Reason::ImageCorrupt;
        QTest::newRow("truncated jpeg") << jpeg.left(jpeg.size() / 2) << Reason::ImageCorrupt;
        QTest::newRow("jpeg without its end") << jpeg.left(jpeg.size() - 2) << Reason::ImageCorrupt;
        QTest::newRow("truncated webp") << webp.left(webp.size() / 2) << Reason::ImageCorrupt;
        QTest::newRow("only a signature") << png.left(8) << Reason::ImageCorrupt;
        QTest::newRow("jpeg start, then text") << QByteArray("\xFF\xD8\xFF") + svg << Reason::ImageCorrupt;
        QTest::newRow("webp name on nothing") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << Reason::ImageCorrupt;
        QTest::newRow("gif") << smallGif() << Reason::ImageFormatRefused;
        QTest::newRow("svg") << svg << Reason::ImageFormatRefused;
        QTest::newRow("bmp") << encodedAs(scene, "bmp") << Reason::ImageFormatRefused;
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html>sign in</html>") << Reason::ImageFormatRefused;
        QTest::newRow("zip") << QByteArray("PK\x03\x04") + png << Reason::ImageFormatRefused;
        QTest::newRow("gif in front of a png") << smallGif() + png << Reason::ImageFormatRefused;
    }
    void refusesHostileBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Reason, reason);
        const auto picture = decodePicture(bytes);
        QVERIFY(!picture.has_value());
        QCOMPARE(reasonName(picture.error().reason), reasonName(reason));
        QVERIFY(picture.error().isPermanent());
    }

    void readsAPictureWithSomethingBehindIt()
    {
        const auto picture =
            decodePicture(encodedAs(sceneOf(3, {50, 50}), "png") + QByteArray("PK\x03\x04 and a program"));
        QVERIFY(picture.has_value());
        QCOMPARE(picture->width, 50);
    }

    void survivesFlippedBytes()
    {
        for (const char *format : {"png", "jpg", "webp"}) {
            const QByteArray good = encodedAs(sceneOf(4, {64, 64}), format, 80);
            for (qsizetype at = 0; at < good.size(); at += 1 + good.size() / 50) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(~bad[at]);
                const auto picture = decodePicture(bad);
                QVERIFY(!picture || std::max(picture->image.width(), picture->image.height()) <= kLongSide);
            }
        }
    }

    void isQuickOnAnOrdinaryPicture()
    {
        const QByteArray jpeg = encodedAs(sceneOf(5, {1080, 1080}), "jpg", 85);
        QElapsedTimer clock;
        clock.start();
        constexpr int kTimes = 10;
        for (int i = 0; i < kTimes; ++i)
            QVERIFY(decodePicture(jpeg).has_value());
        qInfo("1080x1080 JPEG of %lld kB: %.1f ms each", static_cast<long long>(jpeg.size() / 1024),
              static_cast<double>(clock.nsecsElapsed()) / 1e6 / kTimes);
    }
};

MCI_TEST_CLASS(TestPictureDecoder);
#include "tst_PictureDecoder.moc"
