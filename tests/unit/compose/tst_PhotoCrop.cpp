// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdFormats.h"
#include "compose/LayoutCatalog.h"
#include "compose/PhotoCrop.h"
#include "compose/PicturePainter.h"
#include "SampleAds.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace mci;
using namespace mci::compose;
using namespace mci::test;

namespace {

constexpr QSize kPhoto(1600, 1200);
constexpr int kRadius = 70;
const QColor kSubject(255, 0, 255);

/** A gray photo with one thing in it. */
AdArt photoOf(QPointF subject)
{
    QImage photo(kPhoto, QImage::Format_RGB32);
    photo.fill(QColor(190, 196, 192));
    QPainter painter(&photo);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kSubject);
    painter.drawEllipse(QPointF(subject.x() * kPhoto.width(), subject.y() * kPhoto.height()), kRadius, kRadius);
    return {photo, subject, {}};
}

QImage drawn(const LayoutPicture &picture, domain::AdFormat format, const AdArt &art)
{
    QImage canvas(adSize(format), QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter, picture, samplePlan(QStringLiteral("hero-center"), format), art);
    return canvas;
}

int subjectPixels(const QImage &image)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += std::count(line, line + image.width(), kSubject.rgb());
    }
    return static_cast<int>(count);
}

/** At the least zoom that fills the place, without the smooth edge. */
double subjectSize(const LayoutPicture &picture)
{
    const double scale =
        std::max((picture.box.width() + 1) / kPhoto.width(), (picture.box.height() + 1) / kPhoto.height());
    const double radius = kRadius * scale - 1.5;
    return std::numbers::pi * radius * radius;
}

} // namespace

/** What a photo is about is in the ad, wherever in the photo it is and whatever shape the ad gives the photo. */
class TestPhotoCrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheSubject_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("format");
        for (const LayoutFamily &family : *layoutFamilies()) {
            for (const domain::AdFormat format : kAdFormats) {
                if (family.in(format).picture)
                    QTest::addRow("%s %s", qPrintable(family.id), qPrintable(domain::adFormatName(format)))
                        << family.id << static_cast<int>(format);
            }
        }
    }
    void holdsTheSubject()
    {
        QFETCH(const QString, family);
        QFETCH(const int, format);
        const auto shape = static_cast<domain::AdFormat>(format);
        const LayoutPicture picture = *findLayout(family)->in(shape).picture;
        for (const QPointF subject : {QPointF(0.93, 0.5), QPointF(0.5, 0.91), QPointF(0.1, 0.12), QPointF(0.9, 0.88)}) {
            const int seen = subjectPixels(drawn(picture, shape, photoOf(subject)));
            QVERIFY2(seen >= subjectSize(picture),
                     qPrintable(QStringLiteral("%1 of %2 at %3 %4")
                                    .arg(seen)
                                    .arg(subjectSize(picture))
                                    .arg(subject.x())
                                    .arg(subject.y())));
        }
    }
    void takesAsMuchOfThePhotoAsItCan()
    {
        const CropWish wide{.photo = {1600, 800}, .place = {400, 400}, .attention = {0.5, 0.5}};
        QCOMPARE(cropAround(wide), QRectF(400, 0, 800, 800));
        CropWish right = wide;
        right.attention = {0.95, 0.5};
        QCOMPARE(cropAround(right), QRectF(800, 0, 800, 800));
        CropWish upper{.photo = {800, 1600}, .place = {400, 400}, .attention = {0.5, 0.5}, .middle = {0.5, 0.25}};
        QCOMPARE(cropAround(upper), QRectF(0, 600, 800, 800));
    }
    void goesNearerWhereTheSubjectWouldBeCutOff()
    {
        CropWish wish{.photo = {1000, 1000}, .place = {1, 1}, .attention = {0.1, 0.5}};
        wish.shown = {0.15, 0.15, 0.7, 0.7};
        const QRectF crop = cropAround(wish);
        QVERIFY(std::abs(crop.width() - 1000 / 1.5) < 0.01);
        QCOMPARE(crop.left(), 0.0);
        wish.attention = {0.0, 0.5};
        QCOMPARE(cropAround(wish).size(), QSizeF(500, 500));
    }
    /** The accent's ring stays around it, and its corners are not the photo's. */
    void aPhotoOnTheRoundStageIsRound_data()
    {
        QTest::addColumn<int>("format");
        for (const domain::AdFormat format : kAdFormats)
            QTest::addRow("%s", qPrintable(domain::adFormatName(format))) << static_cast<int>(format);
    }
    void aPhotoOnTheRoundStageIsRound()
    {
        QFETCH(const int, format);
        const auto shape = static_cast<domain::AdFormat>(format);
        const LayoutPicture picture = *findLayout(QStringLiteral("stage-circle"))->in(shape).picture;
        AdArt art;
        art.photo = QImage(800, 600, QImage::Format_RGB32);
        art.photo.fill(kSubject);
        const QImage canvas = drawn(picture, shape, art);
        const QRectF box = picture.box;
        QCOMPARE(pictureBox(picture, art.photo), box);
        QCOMPARE(box.width(), box.height());
        const auto at = [&](double degrees, double share) {
            const double angle = degrees * std::numbers::pi / 180;
            const QPointF place = box.center() + QPointF(std::cos(angle), std::sin(angle)) * (box.width() / 2 * share);
            return canvas.rect().contains(place.toPoint()) ? canvas.pixelColor(place.toPoint()) : QColor();
        };
        for (const double degrees : {-45.0, 0.0, 45.0, 90.0, 135.0, 225.0, 270.0}) {
            const QColor inside = at(degrees, 0.97);
            const QColor outside = at(degrees, 1.03);
            QVERIFY(!inside.isValid() || inside == kSubject);
            QVERIFY(!outside.isValid() || outside == QColor(Qt::white));
        }
    }
    void aCutOutOnTheRoundStageStandsFree()
    {
        const LayoutPicture picture = *findLayout(QStringLiteral("stage-circle"))->in(domain::AdFormat::Square).picture;
        AdArt art;
        art.photo = QImage(400, 400, QImage::Format_ARGB32);
        art.photo.fill(Qt::transparent);
        QPainter(&art.photo).fillRect(QRect(150, 50, 100, 300), kSubject);
        QCOMPARE(pictureBox(picture, art.photo), picture.stage);
        const QImage canvas = drawn(picture, domain::AdFormat::Square, art);
        QCOMPARE(canvas.pixelColor(picture.box.center().toPoint()), kSubject);
        QCOMPARE(canvas.pixelColor(picture.box.topLeft().toPoint() + QPoint(80, 80)), QColor(Qt::white));
    }
};

MCI_TEST_CLASS(TestPhotoCrop);
#include "tst_PhotoCrop.moc"
