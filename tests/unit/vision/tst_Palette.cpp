// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/Palette.h"
#include "VisionFixtures.h"

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheColoursByTheirSize()
    {
        cv::Mat picture = evenPicture({200, 100}, QColor(0xFF, 0x57, 0x33));
        picture.colRange(140, 200).setTo(cv::Scalar(0x3A, 0x1B, 0x1B));
        const auto palette = paletteOf(picture);
        QCOMPARE(palette.size(), std::size_t{2});
        QCOMPARE(palette[0].hex, u"#FF5733"_s);
        QCOMPARE(palette[1].hex, u"#1B1B3A"_s);
        QVERIFY(std::abs(palette[0].share - 0.7) < 0.02);
        QVERIFY(std::abs(palette[0].share + palette[1].share - 1) < 1e-9);
    }

    void takesColoursThatLookAlikeAsOne()
    {
        cv::Mat picture = evenPicture({100, 100}, QColor(200, 30, 30));
        picture.rowRange(0, 50).setTo(cv::Scalar(33, 33, 203));
        QCOMPARE(paletteOf(picture).size(), std::size_t{1});
    }

    void hasAtMostEightColoursAndTheSameOnesEachTime()
    {
        const cv::Mat picture = grainyPicture({300, 200}, 4);
        const auto palette = paletteOf(picture);
        QVERIFY(palette.size() >= 2 && palette.size() <= 8);
        cv::theRNG().state = 99;
        QVERIFY(paletteOf(picture) == palette);
    }

    void worksOnASinglePixel()
    {
        const auto palette = paletteOf(evenPicture({1, 1}, Qt::white));
        QCOMPARE(palette.size(), std::size_t{1});
        QCOMPARE(palette[0].hex, u"#FFFFFF"_s);
        QCOMPARE(palette[0].share, 1.0);
    }

    void readsAndWritesHex()
    {
        QCOMPARE(hexOf(colourFromHex(u"#0A3029"_s)), u"#0A3029"_s);
        QCOMPARE(hexOf({0x33, 0x57, 0xFF}), u"#FF5733"_s);
    }
};

MCI_TEST_CLASS(TestPalette);
#include "tst_Palette.moc"
