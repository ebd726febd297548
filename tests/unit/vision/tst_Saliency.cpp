// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/Saliency.h"
#include "VisionFixtures.h"

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

class TestSaliency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheOnlyThing_data()
    {
        QTest::addColumn<QPointF>("place");
        QTest::newRow("upper left") << QPointF(0.3, 0.3);
        QTest::newRow("lower right") << QPointF(0.7, 0.65);
        QTest::newRow("at the right edge") << QPointF(0.92, 0.5);
        QTest::newRow("in the lower left corner") << QPointF(0.08, 0.92);
        QTest::newRow("middle") << QPointF(0.5, 0.5);
    }
    void looksAtTheOnlyThing()
    {
        QFETCH(QPointF, place);
        cv::Mat gray(300, 400, CV_8U, cv::Scalar(220));
        gray(cv::Rect(cvRound(place.x() * 400) - 25, cvRound(place.y() * 300) - 20, 50, 40)).setTo(20);
        const QPointF focus = focusOf(gray);
        QVERIFY2(std::hypot(focus.x() - place.x(), focus.y() - place.y()) < 0.08,
                 qPrintable(u"%1 %2"_s.arg(focus.x()).arg(focus.y())));
    }

    void looksAtTheMiddleOfNothing() { QCOMPARE(focusOf(cv::Mat(30, 30, CV_8U, cv::Scalar(7))), QPointF(0.5, 0.5)); }
};

MCI_TEST_CLASS(TestSaliency);
#include "tst_Saliency.moc"
