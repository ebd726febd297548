// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "theme/Painters.h"

#include <QImage>

namespace mci::ui {

namespace {

QImage blank()
{
    QImage image(100, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

class TestPainters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardHasACrispHairlineAndRoundCorners()
    {
        const Theme theme;
        QImage image = blank();
        QPainter painter(&image);
        paintCard(painter, QRectF(0, 0, 100, 60), {}, theme);
        painter.end();
        QCOMPARE(image.pixelColor(50, 0), theme.color(Role::BorderSubtle));
        QCOMPARE(image.pixelColor(50, 1), theme.color(Role::Surface));
        QCOMPARE(image.pixelColor(99, 30), theme.color(Role::BorderSubtle));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }

    void theFocusRingIsTwoPixelsOutsideAndTwoWide()
    {
        const Theme theme;
        QImage image = blank();
        QPainter painter(&image);
        paintFocusRing(painter, QRectF(20, 20, 60, 20), 6, theme);
        painter.end();
        QCOMPARE(image.pixelColor(50, 15).alpha(), 0);
        QCOMPARE(image.pixelColor(50, 16), theme.color(Role::Focus));
        QCOMPARE(image.pixelColor(50, 17), theme.color(Role::Focus));
        QCOMPARE(image.pixelColor(50, 18).alpha(), 0);
        QCOMPARE(image.pixelColor(50, 30).alpha(), 0);
    }

    void aPausedDotIsARingAndTheOthersAreFilled()
    {
        const Theme theme;
        const auto middle = [&theme](StatusDot dot) {
            QImage image = blank();
            QPainter painter(&image);
            paintStatusDot(painter, QRectF(0, 0, 11, 11), dot, theme);
            painter.end();
            return image.pixelColor(5, 5);
        };
        QCOMPARE(middle(StatusDot::Active), theme.color(Role::Good));
        QCOMPARE(middle(StatusDot::Mixed), theme.color(Role::Warn));
        QCOMPARE(middle(StatusDot::Paused).alpha(), 0);
    }

    void aPillElidesWhatDoesNotFit()
    {
        const Theme theme;
        QImage image = blank();
        QPainter painter(&image);
        paintPill(painter, QRectF(10, 10, 30, 18), {QStringLiteral("A long text for a pill")}, theme);
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(45, y).alpha(), 0);
        QCOMPARE(image.pixelColor(11, 19), theme.color(Role::Sunken));
    }

    void aSkeletonBreathesBetweenTwoStrengths()
    {
        const Theme theme;
        const auto alpha = [&theme](qreal phase) {
            QImage image = blank();
            QPainter painter(&image);
            paintSkeleton(painter, QRectF(0, 0, 100, 60), phase, theme);
            painter.end();
            return image.pixelColor(50, 30).alphaF();
        };
        QVERIFY(std::abs(alpha(0) - 0.55F) < 0.01F);
        QVERIFY(std::abs(alpha(0.5) - 0.85F) < 0.01F);
        QVERIFY(std::abs(alpha(1) - 0.55F) < 0.01F);
    }

    void aShadowFadesOutwards()
    {
        const Theme theme;
        QImage image(200, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintShadow(painter, QRectF(50, 50, 100, 100), 10, theme);
        painter.end();
        const int near = image.pixelColor(100, 153).alpha();
        const int far = image.pixelColor(100, 170).alpha();
        QVERIFY(near > far);
        QVERIFY(far > 0);
        QCOMPARE(image.pixelColor(100, 195).alpha(), 0);
        QVERIFY(near < 70);
    }
};

MCI_TEST_CLASS(TestPainters);

} // namespace mci::ui

#include "tst_Painters.moc"
