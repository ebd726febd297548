// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureDecoder.h"
#include "imaging/PictureHash.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

#include <QPainter>

using namespace mci;
using namespace mci::imaging;
using namespace mci::test;

class TestPictureHash : public QObject
{
    Q_OBJECT

    static void expectNear(const QImage &a, const QImage &b)
    {
        QVERIFY2(hammingDistance(perceptualHash(a), perceptualHash(b)) <= 8,
                 qPrintable(QString::number(hammingDistance(perceptualHash(a), perceptualHash(b)))));
        QVERIFY(hammingDistance(differenceHash(a), differenceHash(b)) <= 8);
    }

private Q_SLOTS:
    void staysNearAfterSmallChanges_data()
    {
        QTest::addColumn<QImage>("changed");
        const QImage scene = sceneOf(11, {800, 600});
        const auto viaFile = [](const QImage &image, const char *format, int quality) {
            return QImage::fromData(encodedAs(image, format, quality));
        };
        QTest::newRow("jpeg 85") << viaFile(scene, "jpg", 85);
        QTest::newRow("jpeg 30") << viaFile(scene, "jpg", 30);
        QTest::newRow("webp 40") << viaFile(scene, "webp", 40);
        QTest::newRow("half size") << scene.scaled(400, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QTest::newRow("tiny") << scene.scaled(100, 75, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QTest::newRow("larger") << scene.scaled(1600, 1200, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QTest::newRow("as a thumbnail") << decodePicture(encodedAs(scene, "jpg", 85))->image;
        QTest::newRow("gray") << scene.convertToFormat(QImage::Format_Grayscale8);
        QImage labelled = scene;
        QPainter painter(&labelled);
        painter.fillRect(380, 560, 60, 20, Qt::black);
        painter.end();
        QTest::newRow("with a small label") << labelled;
    }
    void staysNearAfterSmallChanges()
    {
        QFETCH(QImage, changed);
        expectNear(sceneOf(11, {800, 600}), changed);
    }

    void tellsUnrelatedPicturesApart()
    {
        std::vector<QImage> scenes;
        for (quint32 seed = 100; seed < 120; ++seed)
            scenes.push_back(sceneOf(seed, {320, 320}));
        int nearest = 64;
        for (std::size_t i = 0; i < scenes.size(); ++i) {
            for (std::size_t k = i + 1; k < scenes.size(); ++k)
                nearest = std::min(nearest, hammingDistance(perceptualHash(scenes[i]), perceptualHash(scenes[k])));
        }
        qInfo("nearest unrelated pair: %d bits", nearest);
        QVERIFY(nearest > 10);
    }

    void seesTransparentPicturesAsOnWhite()
    {
        QImage circle(200, 200, QImage::Format_ARGB32);
        circle.fill(Qt::transparent);
        QImage square = circle;
        QPainter(&circle).drawEllipse(20, 20, 160, 160);
        QPainter onSquare(&square);
        onSquare.fillRect(0, 0, 100, 200, Qt::black);
        onSquare.end();
        QVERIFY(hammingDistance(perceptualHash(circle), perceptualHash(square)) > 10);
        QImage white(200, 200, QImage::Format_RGB32);
        white.fill(Qt::white);
        QPainter(&white).fillRect(0, 0, 100, 200, Qt::black);
        QCOMPARE(perceptualHash(square), perceptualHash(white));
        QCOMPARE(dominantColour(QImage(1, 1, QImage::Format_Invalid)), QString());
    }

    void flatPicturesHaveNoPattern_data()
    {
        QTest::addColumn<QColor>("colour");
        for (const char *name : {"#000000", "#ffffff", "#7f7f7f", "#c81e5a"})
            QTest::newRow(name) << QColor(QLatin1String(name));
    }
    void flatPicturesHaveNoPattern()
    {
        QFETCH(QColor, colour);
        QImage flat(123, 77, QImage::Format_RGB32);
        flat.fill(colour);
        QCOMPARE(perceptualHash(flat), 0U);
        QCOMPARE(differenceHash(flat), 0U);
        QCOMPARE(dominantColour(flat), colour.name());
    }

    void namesTheColourOfMostPixels()
    {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(QColor(20, 140, 60));
        QPainter(&image).fillRect(0, 0, 100, 30, Qt::red);
        QCOMPARE(dominantColour(image), QStringLiteral("#148c3c"));
    }

    void writesAndReadsHashes()
    {
        QCOMPARE(hashText(0), QStringLiteral("0000000000000000"));
        QCOMPARE(hashText(0xDEADBEEF), QStringLiteral("00000000deadbeef"));
        for (const quint64 hash : {quint64{0}, quint64{1}, ~quint64{0}, quint64{0x123456789ABCDEF0}})
            QCOMPARE(hashFromText(hashText(hash)), hash);
        for (const char *bad :
             {"", "1", "00000000DEADBEEF", "0x00000000deadbe", "00000000deadbeeg", "00000000deadbeef0"})
            QVERIFY(!hashFromText(QLatin1String(bad)));
        QCOMPARE(hammingDistance(0, ~quint64{0}), 64);
        QCOMPARE(hammingDistance(0b1010, 0b0110), 2);
    }

    void hashesBytes()
    {
        QCOMPARE(sha256Hex("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void ofNothingIsZero()
    {
        QCOMPARE(perceptualHash(QImage()), 0U);
        QCOMPARE(differenceHash(QImage()), 0U);
    }
};

MCI_TEST_CLASS(TestPictureHash);
#include "tst_PictureHash.moc"
