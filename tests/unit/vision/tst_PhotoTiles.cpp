// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/PhotoTiles.h"
#include "VisionFixtures.h"

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

class TestPhotoTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grainIsAPhoto()
    {
        const PhotoTiles tiles = photoTilesOf(grainyPicture({600, 600}, 1), {});
        QCOMPARE(tiles.share(), 1.0);
        QCOMPARE(tiles.box(), QRectF(0, 0, 1, 1));
        QVERIFY(tiles.flatShare < 0.2);
        QCOMPARE(tiles.plainShare, 0.0);
    }

    void evenAndShadedGroundsAreNone()
    {
        QCOMPARE(photoTilesOf(evenPicture({600, 400}, Qt::blue), {}).share(), 0.0);
        QCOMPARE(photoTilesOf(evenPicture({600, 400}, Qt::blue), {}).plainShare, 1.0);
        cv::Mat shaded(600, 600, CV_8UC3);
        for (int y = 0; y < shaded.rows; ++y)
            shaded.row(y).setTo(cv::Scalar(y / 3.0, y / 4.0, 255 - y / 3.0));
        QCOMPARE(photoTilesOf(shaded, {}).share(), 0.0);
    }

    void seesWhichHalf()
    {
        cv::Mat picture = evenPicture({600, 600}, Qt::white);
        grainyPicture({300, 600}, 2).copyTo(picture.colRange(300, 600));
        const PhotoTiles tiles = photoTilesOf(picture, {});
        QCOMPARE(tiles.share(), 0.5);
        QCOMPARE(tiles.box(), QRectF(0.5, 0, 0.5, 1));
    }

    void whatIsPrintedCountsForNothing()
    {
        cv::Mat picture = evenPicture({600, 600}, Qt::white);
        grainyPicture({200, 200}, 3).copyTo(picture(cv::Rect(100, 100, 200, 200)));
        QVERIFY(photoTilesOf(picture, {}).share() > 0);
        QCOMPARE(photoTilesOf(picture, {QRectF(0.15, 0.15, 0.37, 0.37)}).share(), 0.0);
    }

    void aSingleTileIsADetail()
    {
        cv::Mat picture = evenPicture({600, 600}, Qt::white);
        grainyPicture({100, 100}, 3).copyTo(picture(cv::Rect(200, 200, 100, 100)));
        QCOMPARE(photoTilesOf(picture, {}).share(), 0.0);
    }
};

MCI_TEST_CLASS(TestPhotoTiles);
#include "tst_PhotoTiles.moc"
