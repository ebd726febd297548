// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/MirrorBalance.h"
#include "VisionFixtures.h"

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

class TestMirrorBalance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesSymmetry()
    {
        cv::Mat gray(200, 200, CV_8U, cv::Scalar(0));
        gray(cv::Rect(60, 20, 80, 100)).setTo(255);
        QVERIFY(mirrorCorrelation(gray) > 0.99);
        QCOMPARE(balanceOf(gray), domain::Balance::Symmetrical);
    }

    void seesOneSide()
    {
        cv::Mat gray(200, 200, CV_8U, cv::Scalar(0));
        gray.colRange(0, 100).setTo(255);
        QVERIFY(mirrorCorrelation(gray) < -0.99);
        QCOMPARE(balanceOf(gray), domain::Balance::Asymmetrical);
    }

    void seesWhatIsArrangedAroundTheMiddle()
    {
        cv::Mat gray(200, 200, CV_8U, cv::Scalar(0));
        gray(cv::Rect(60, 60, 80, 80)).setTo(255);
        QCOMPARE(balanceOf(gray), domain::Balance::Radial);
    }

    void anEvenPictureIsSymmetrical()
    {
        const cv::Mat gray(50, 80, CV_8U, cv::Scalar(90));
        QCOMPARE(mirrorCorrelation(gray), 1.0);
        QCOMPARE(balanceOf(gray), domain::Balance::Symmetrical);
    }
};

MCI_TEST_CLASS(TestMirrorBalance);
#include "tst_MirrorBalance.moc"
