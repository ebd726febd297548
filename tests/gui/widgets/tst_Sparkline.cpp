// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/Sparkline.h"

#include <QImage>
#include <QPainter>

namespace mci::ui {

namespace {

QImage sparklineOf(const SparklineData &data, const Theme &theme)
{
    QImage image(56, 22, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSparkline(painter, image.rect(), data, theme);
    return image;
}

bool isBlank(const QImage &image)
{
    QImage nothing(image.size(), image.format());
    nothing.fill(Qt::transparent);
    return image == nothing;
}

} // namespace

class TestSparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineNeedsTwoDays()
    {
        const Theme theme;
        QVERIFY(isBlank(sparklineOf({{}, Role::Good}, theme)));
        QVERIFY(isBlank(sparklineOf({{1.0, std::nullopt}, Role::Good}, theme)));
        QVERIFY(!isBlank(sparklineOf({{1.0, std::nullopt, 2.0}, Role::Good}, theme)));
    }

    void aDotStandsOnTheLastDay()
    {
        const Theme theme;
        const QImage rising = sparklineOf({{1.0, 1.0, 5.0}, Role::Good}, theme);
        QCOMPARE(rising.pixelColor(53, 2), theme.color(Role::Good));
        const QImage falling = sparklineOf({{5.0, 5.0, 1.0}, Role::Bad}, theme);
        QCOMPARE(falling.pixelColor(53, 19), theme.color(Role::Bad));
    }

    void daysThatAreAllAlikeRunThroughTheMiddle()
    {
        const Theme theme;
        const QImage level = sparklineOf({{3.0, 3.0, 3.0}, Role::SeriesNeutral}, theme);
        QVERIFY(level.pixelColor(20, 10).alpha() > 0 || level.pixelColor(20, 11).alpha() > 0);
        QCOMPARE(level.pixelColor(20, 2).alpha(), 0);
    }
};

MCI_TEST_CLASS(TestSparkline);

} // namespace mci::ui

#include "tst_Sparkline.moc"
