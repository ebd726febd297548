// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureDecoder.h"
#include "imaging/ProviderPicture.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

#include <array>

#include <QColorSpace>
#include <QtEndian>

using namespace mci;
using namespace mci::imaging;
using namespace mci::test;

namespace {

/** The JPEG with one more segment behind its start. */
QByteArray withSegment(const QByteArray &jpeg, char marker, const QByteArray &payload)
{
    std::array<char, 2> length{};
    qToBigEndian(static_cast<quint16>(payload.size() + 2), length.data());
    return jpeg.left(2) + '\xFF' + marker + QByteArray(length.data(), 2) + payload + jpeg.mid(2);
}

/** Big-endian TIFF: one directory that holds a description, as cameras and phones write places into. */
QByteArray exifWithText(const QByteArray &text)
{
    QByteArray tiff = QByteArray::fromHex("4d4d002a00000008"
                                          "0001"
                                          "010e0002"); // ImageDescription, ASCII
    std::array<char, 4> size{};
    qToBigEndian(static_cast<quint32>(text.size() + 1), size.data());
    tiff += QByteArray(size.data(), 4) + QByteArray::fromHex("0000001a00000000") + text + '\0';
    return QByteArray("Exif\0\0", 6) + tiff;
}

} // namespace

class TestProviderPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAJpegThatFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("square") << QSize(1080, 1080) << QSize(1024, 1024);
        QTest::newRow("story") << QSize(1080, 1920) << QSize(576, 1024);
        QTest::newRow("just too wide") << QSize(1025, 100) << QSize(1024, 100);
        QTest::newRow("exactly") << QSize(1024, 512) << QSize(1024, 512);
        QTest::newRow("small stays small") << QSize(64, 48) << QSize(64, 48);
    }
    void isAJpegThatFits()
    {
        QFETCH(const QSize, size);
        QFETCH(const QSize, expected);
        for (const char *format : {"png", "jpg", "webp"}) {
            const auto bytes = providerPicture(encodedAs(sceneOf(3, size), format));
            QVERIFY2(bytes.has_value(), format);
            QVERIFY(bytes->startsWith("\xFF\xD8\xFF"));
            QCOMPARE(decodePicture(*bytes, kProviderLongSide)->image.size(), expected);
        }
    }

    void nothingOfTheOriginalsMetadataSurvives()
    {
        QImage scene = sceneOf(5, {300, 200});
        scene.setText(QStringLiteral("Comment"), QStringLiteral("CANARY-TEXT"));
        scene.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        QByteArray jpeg = encodedAs(scene, "jpg", 95);
        jpeg = withSegment(jpeg, '\xFE', "CANARY-COMMENT");
        jpeg = withSegment(jpeg, '\xE1', "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') + "<x>CANARY-XMP</x>");
        jpeg = withSegment(jpeg, '\xED', "Photoshop 3.0" + QByteArray(1, '\0') + "8BIM CANARY-IPTC");
        jpeg = withSegment(jpeg, '\xE1', exifWithText("CANARY-GPS 23.5505S 46.6333W"));
        for (const char *planted : {"CANARY-GPS", "CANARY-XMP", "CANARY-COMMENT", "CANARY-IPTC", "ICC_PROFILE"})
            QVERIFY2(jpeg.contains(planted), planted);
        const auto bytes = providerPicture(jpeg);
        QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(bytes.error().detail));
        for (const char *trace : {"CANARY", "Exif", "ns.adobe.com", "Photoshop", "ICC_PROFILE", "8BIM"})
            QVERIFY2(!bytes->contains(trace), trace);
    }
    void textsOfPngStayBehind()
    {
        QImage scene = sceneOf(6, {64, 64});
        scene.setText(QStringLiteral("Author"), QStringLiteral("CANARY"));
        const QByteArray png = encodedAs(scene, "png");
        QVERIFY(png.contains("CANARY"));
        QVERIFY(!providerPicture(png)->contains("CANARY"));
    }

    void isUpright()
    {
        QImage scene(80, 40, QImage::Format_RGB32);
        scene.fill(Qt::blue);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x)
                scene.setPixelColor(x, y, Qt::red);
        }
        const auto bytes = providerPicture(withExifOrientation(encodedAs(scene, "jpg", 95), 6));
        const QImage upright = decodePicture(*bytes)->image;
        QCOMPARE(upright.size(), QSize(40, 80));
        QVERIFY(upright.pixelColor(20, 10).red() > 200);
    }
    void whiteLiesBehindWhatIsTransparent()
    {
        QImage scene(40, 40, QImage::Format_ARGB32);
        scene.fill(Qt::transparent);
        const QImage shown = decodePicture(*providerPicture(encodedAs(scene, "png")))->image;
        QVERIFY(shown.pixelColor(20, 20).lightness() > 250);
    }

    void refusesWhatTheDecoderRefuses()
    {
        QCOMPARE(providerPicture({}).error().reason, Reason::ImageMissing);
        QCOMPARE(providerPicture("<svg/>").error().reason, Reason::ImageFormatRefused);
        QCOMPARE(providerPicture(pngHead(30'000, 30'000)).error().reason, Reason::ImageTooLarge);
    }
};

MCI_TEST_CLASS(TestProviderPicture);
#include "tst_ProviderPicture.moc"
