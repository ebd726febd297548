// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureHash.h"
#include "imaging/PicturePrinter.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::imaging;

class TestPicturePrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEvenBorders_data()
    {
        QTest::addColumn<QRect>("borders");
        QTest::newRow("all around") << QRect(QPoint(20, 20), QPoint(20, 20));
        QTest::newRow("letterbox") << QRect(QPoint(0, 60), QPoint(0, 60));
        QTest::newRow("pillarbox") << QRect(QPoint(50, 0), QPoint(50, 0));
        QTest::newRow("below only") << QRect(QPoint(0, 0), QPoint(0, 40));
        QTest::newRow("none") << QRect(QPoint(0, 0), QPoint(0, 0));
    }
    void findsEvenBorders()
    {
        QFETCH(QRect, borders);
        const QImage scene = test::sceneOf(3, {200, 200});
        const QImage image =
            test::framed(scene, {borders.left(), borders.top(), borders.right(), borders.bottom()}, Qt::white);
        QCOMPARE(withoutBorders(image), QRect(borders.topLeft(), scene.size()));
    }

    void anEvenPictureIsNoBorder()
    {
        QImage image(120, 80, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QCOMPARE(withoutBorders(image), image.rect());
        QVERIFY(printOf(image).views.front().edges.isEmpty());
        QCOMPARE(withoutBorders(QImage()), QRect());
        QCOMPARE(printOf(QImage()), domain::PicturePrint());
    }

    void everyViewHasEdges()
    {
        const domain::PicturePrint print = printOf(test::sceneOf(5, {300, 200}));
        for (const domain::PictureView &view : print.views)
            QCOMPARE(*std::max_element(view.edges.values().begin(), view.edges.values().end()), quint8{255});
        QCOMPARE(*std::max_element(print.colours.values().begin(), print.colours.values().end()), quint8{255});
    }

    void edgesOfAMirroredPictureAreTheMirroredEdges()
    {
        const QImage scene = test::sceneOf(9, {256, 256});
        const domain::Levels mirrored = printOf(scene.mirrored(true, false)).views.front().edges;
        const domain::Levels expected = domain::mirroredEdges(printOf(scene).views.front().edges);
        QVERIFY(mirrored.likeness(expected) > 0.98);
        QCOMPARE(printOf(scene.mirrored(true, false)).mirrored[0], printOf(scene).views[0].shape);
    }

    void theSamePictureHasTheSamePrint()
    {
        const QImage scene = test::sceneOf(4, {640, 480});
        QCOMPARE(printOf(scene), printOf(scene));
        QVERIFY(printOf(scene) != printOf(test::sceneOf(6, {640, 480})));
    }
};

MCI_TEST_CLASS(TestPicturePrinter);
#include "tst_PicturePrinter.moc"
