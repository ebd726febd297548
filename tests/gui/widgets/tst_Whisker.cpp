// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/Whisker.h"

#include <QImage>
#include <QPainter>

namespace mci::ui {

namespace {

QImage drawn(const WhiskerData &data, const Theme &theme)
{
    QImage image(108, 10, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.color(Role::Surface));
    QPainter painter(&image);
    paintWhisker(painter, image.rect(), data, theme);
    return image;
}

} // namespace

class TestWhisker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourFifthsAreTheBorderOnBothSides()
    {
        QCOMPARE(standingOf(0.80), Standing::Better);
        QCOMPARE(standingOf(0.79), Standing::Unclear);
        QCOMPARE(standingOf(0.21), Standing::Unclear);
        QCOMPARE(standingOf(0.20), Standing::Worse);
    }

    void thePointHasTheColourOfItsStanding()
    {
        const Theme theme;
        WhiskerData data{0.4, 0.5, 0.6, 0.1, 0, 1, false, Standing::Better};
        QCOMPARE(drawn(data, theme).pixelColor(54, 5), theme.color(Role::Good));
        data.standing = Standing::Worse;
        QCOMPARE(drawn(data, theme).pixelColor(54, 5), theme.color(Role::Bad));
        data.standing = Standing::Unclear;
        QCOMPARE(drawn(data, theme).pixelColor(54, 5), theme.color(Role::Text2));
    }

    void theReferenceIsATickAcrossTheLine()
    {
        const Theme theme;
        const WhiskerData data{0.8, 0.85, 0.9, 0.25, 0, 1, false, Standing::Better};
        const int x = qRound(whiskerX(QRectF(0, 0, 108, 10), data, 0.25));
        QVERIFY(drawn(data, theme).pixelColor(x, 1) != theme.color(Role::Surface));
        QCOMPARE(drawn(data, theme).pixelColor(x + 12, 1), theme.color(Role::Surface));
    }

    void ofCostsTheCheapSideIsRight()
    {
        const QRectF rect(0, 0, 108, 10);
        WhiskerData data{10, 20, 30, {}, 0, 100, false, Standing::Unclear};
        QVERIFY(whiskerX(rect, data, 20) < whiskerX(rect, data, 80));
        data.lessIsBetter = true;
        QVERIFY(whiskerX(rect, data, 20) > whiskerX(rect, data, 80));
    }

    void whatLiesBeyondTheAxisIsDrawnAtItsEnd()
    {
        const QRectF rect(0, 0, 108, 10);
        const WhiskerData data{1, 2, 3, {}, 0, 1, false, Standing::Unclear};
        QCOMPARE(whiskerX(rect, data, 5), whiskerX(rect, data, 1));
        QVERIFY(whiskerX(rect, data, 5) <= rect.right());
    }
};

MCI_TEST_CLASS(TestWhisker);

} // namespace mci::ui

#include "tst_Whisker.moc"
