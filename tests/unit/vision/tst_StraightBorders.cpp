// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/StraightBorders.h"
#include "VisionFixtures.h"

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

class TestStraightBorders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPhotosWithGaps()
    {
        cv::Mat picture = evenPicture({600, 600}, Qt::white);
        for (int i = 0; i < 4; ++i) {
            const cv::Rect frame(i % 2 * 300 + 8, i / 2 * 300 + 8, 284, 284);
            grainyPicture(frame.size(), static_cast<unsigned>(i)).copyTo(picture(frame));
        }
        QCOMPARE(bordersOf(picture, photoTilesOf(picture, {})).photoPieces, 4);
    }

    void onePhotoIsOnePiece()
    {
        const cv::Mat picture = grainyPicture({500, 400}, 6);
        QCOMPARE(bordersOf(picture, photoTilesOf(picture, {})).photoPieces, 1);
        QVERIFY(!bordersOf(picture, photoTilesOf(picture, {})).partsInTheMiddle);
    }

    void aDrawingHasNoPhotos()
    {
        const cv::Mat picture = evenPicture({500, 400}, Qt::green);
        QCOMPARE(bordersOf(picture, photoTilesOf(picture, {})).photoPieces, 0);
    }

    void seesABorderInTheMiddleOnly_data()
    {
        QTest::addColumn<int>("x");
        QTest::addColumn<bool>("isMiddle");
        QTest::newRow("half") << 300 << true;
        QTest::newRow("two fifths") << 240 << true;
        QTest::newRow("margin") << 60 << false;
    }
    void seesABorderInTheMiddleOnly()
    {
        QFETCH(int, x);
        QFETCH(bool, isMiddle);
        cv::Mat picture = evenPicture({600, 400}, Qt::white);
        picture.colRange(0, x).setTo(cv::Scalar(120, 40, 10));
        QCOMPARE(bordersOf(picture, {}).partsInTheMiddle, isMiddle);
    }
};

MCI_TEST_CLASS(TestStraightBorders);
#include "tst_StraightBorders.moc"
