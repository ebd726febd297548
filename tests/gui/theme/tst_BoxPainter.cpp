// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "theme/BoxPainter.h"

#include <QImage>
#include <QPainter>

namespace mci::ui {

namespace {

/** A ground of many colours, so that what shines through is seen. */
QImage ground(qreal ratio)
{
    QImage image(QSize(90, 60) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor((x * 3) % 256, (y * 4) % 256, 128));
    }
    return image;
}

/** The largest difference of any point in any colour. */
int difference(const QImage &one, const QImage &other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            largest = std::max({largest, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                std::abs(a.blue() - b.blue()), std::abs(a.alpha() - b.alpha())});
        }
    }
    return largest;
}

} // namespace

class TestBoxPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsLookLikeThePath_data()
    {
        QTest::addColumn<QColor>("fill");
        QTest::addColumn<QColor>("outline");
        QTest::addColumn<qreal>("radius");
        QTest::addColumn<qreal>("lineWidth");
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<qreal>("opacity");
        const QColor solid(200, 30, 60);
        const QColor faint(20, 30, 60, 90);
        const QColor line(10, 120, 90);
        QTest::newRow("fill") << solid << QColor() << 10.0 << 1.0 << 1.0 << 1.0;
        QTest::newRow("fill at twice the points") << solid << QColor() << 10.0 << 1.0 << 2.0 << 1.0;
        QTest::newRow("see-through fill") << faint << QColor() << 6.0 << 1.0 << 1.0 << 1.0;
        QTest::newRow("line") << QColor() << line << 10.0 << 1.0 << 1.0 << 1.0;
        QTest::newRow("see-through line") << QColor() << faint << 10.0 << 2.0 << 1.0 << 1.0;
        QTest::newRow("fill and line") << solid << line << 10.0 << 1.0 << 2.0 << 1.0;
        QTest::newRow("see-through fill and line") << faint << line << 7.5 << 2.0 << 1.0 << 1.0;
        QTest::newRow("faded") << solid << QColor() << 5.0 << 1.0 << 1.0 << 0.4;
    }

    void partsLookLikeThePath()
    {
        QFETCH(QColor, fill);
        QFETCH(QColor, outline);
        QFETCH(qreal, radius);
        QFETCH(qreal, lineWidth);
        QFETCH(qreal, ratio);
        QFETCH(qreal, opacity);
        const BoxLook look{fill, outline, radius, lineWidth};
        QImage parts = ground(ratio);
        QImage path = ground(ratio);
        for (QImage *image : {&parts, &path}) {
            QPainter painter(image);
            painter.setOpacity(opacity);
            painter.translate(3, 2);
            if (image == &parts)
                QVERIFY(paintBoxByParts(painter, QRectF(5, 4, 60, 40), look));
            else
                paintBoxByPath(painter, QRectF(5, 4, 60, 40), look);
        }
        QVERIFY(parts != ground(ratio));
        // Corners are rounded to whole levels once more than a path is.
        QCOMPARE_LE(difference(parts, path), 3);
    }

    void whatIsNotOfWholePointsIsLeftToThePath_data()
    {
        QTest::addColumn<QRectF>("rect");
        QTest::addColumn<qreal>("lineWidth");
        QTest::addColumn<QColor>("outline");
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<qreal>("turned");
        const QRectF whole(5, 4, 60, 40);
        QTest::newRow("half a point aside") << whole.translated(0.5, 0) << 1.0 << QColor() << 1.0 << 0.0;
        QTest::newRow("too small for its corners") << QRectF(5, 4, 12, 40) << 1.0 << QColor() << 1.0 << 0.0;
        QTest::newRow("line of one and a half") << whole << 1.5 << QColor(Qt::red) << 1.0 << 0.0;
        QTest::newRow("see-through line on a fill") << whole << 1.0 << QColor(0, 0, 0, 90) << 1.0 << 0.0;
        QTest::newRow("one and a half points") << whole << 1.0 << QColor() << 1.5 << 0.0;
        QTest::newRow("turned") << whole << 1.0 << QColor() << 1.0 << 20.0;
    }

    void whatIsNotOfWholePointsIsLeftToThePath()
    {
        QFETCH(QRectF, rect);
        QFETCH(qreal, lineWidth);
        QFETCH(QColor, outline);
        QFETCH(qreal, ratio);
        QFETCH(qreal, turned);
        QImage image = ground(ratio);
        QPainter painter(&image);
        painter.rotate(turned);
        QVERIFY(!paintBoxByParts(painter, rect, {Qt::blue, outline, 10, lineWidth}));
        painter.end();
        QCOMPARE(image, ground(ratio));
    }
};


MCI_TEST_CLASS(TestBoxPainter);

} // namespace mci::ui

#include "tst_BoxPainter.moc"
