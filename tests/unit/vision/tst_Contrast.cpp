// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/Contrast.h"
#include "vision/Palette.h"
#include "vision/Pixels.h"
#include "VisionFixtures.h"

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Values of the WCAG: black on white is 21, #767676 on white the least gray with 4.5. */
    void knowsTheRatiosOfTheGuideline()
    {
        QVERIFY(std::abs(contrastRatio({0, 0, 0}, {255, 255, 255}) - 21) < 1e-9);
        QVERIFY(std::abs(contrastRatio({0x76, 0x76, 0x76}, {255, 255, 255}) - 4.54) < 0.01);
        QCOMPARE(contrastRatio({9, 9, 9}, {9, 9, 9}), 1.0);
    }

    void measuresTheSpreadOfGray()
    {
        cv::Mat gray(100, 100, CV_8U, cv::Scalar(0));
        QCOMPARE(rmsContrast(gray), 0.0);
        gray.colRange(0, 50).setTo(255);
        QVERIFY(std::abs(rmsContrast(gray) - 0.5) < 1e-6);
    }

    void comparesLargeColoursOnly()
    {
        QCOMPARE(paletteContrast({{u"#808080"_s, 0.99}, {u"#FFFFFF"_s, 0.01}}), 1.0);
        QVERIFY(paletteContrast({{u"#000000"_s, 0.9}, {u"#FFFFFF"_s, 0.1}}) > 20);
    }

    void comparesLettersWithTheirGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::newRow("dark on bright") << QColor(0x11, 0x18, 0x27) << QColor(0xFD, 0xE0, 0x47);
        QTest::newRow("bright on dark") << QColor(Qt::white) << QColor(0x0B, 0x3D, 0x91);
        QTest::newRow("hardly to be read") << QColor(0xBB, 0xBB, 0xBB) << QColor(Qt::white);
    }
    void comparesLettersWithTheirGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const Pixels pixels = pixelsOf(textPicture({400, 80}, u"Oferta especial"_s, 48, ink, ground));
        const auto toVec = [](const QColor &c) { return colourFromHex(c.name()); };
        const double truth = contrastRatio(toVec(ink), toVec(ground));
        const auto seen = textContrast(pixels.bgr, {{u"Oferta especial"_s, {0, 0, 1, 1}, 0.5, 1}});
        QVERIFY(seen);
        QVERIFY2(std::abs(*seen / truth - 1) < 0.1, QByteArray::number(*seen).constData());
    }

    void saysNothingWithoutText() { QCOMPARE(textContrast(evenPicture({10, 10}, Qt::red), {}), std::nullopt); }
};

MCI_TEST_CLASS(TestContrast);
#include "tst_Contrast.moc"
