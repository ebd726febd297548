// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/PicturePainter.h"

#include "compose/Contrast.h"
#include "compose/PhotoCrop.h"
#include "compose/Shapes.h"
#include "compose/SoftShadow.h"
#include "compose/StagePainter.h"

#include <algorithm>

namespace mci::compose {

namespace {

constexpr double kRadius = 32;
constexpr int kOpaque = 250;
/** A cut-out has at least this share of clear pixels; rounded corners of a photo have less. */
constexpr double kClearShare = 0.04;
constexpr int kProbe = 64;
/** Share of the free height above a cut-out. */
constexpr double kLevel = 0.58;

bool isCutOut(const QImage &photo)
{
    if (!photo.hasAlphaChannel())
        return false;
    const QImage probe = photo.scaled(kProbe, kProbe).convertToFormat(QImage::Format_ARGB32);
    int clear = 0;
    for (int y = 0; y < kProbe; ++y) {
        for (int x = 0; x < kProbe; ++x)
            clear += qAlpha(probe.pixel(x, y)) < kOpaque ? 1 : 0;
    }
    return clear > kClearShare * kProbe * kProbe;
}

/** What is drawn of it, without the clear edge around. */
QRect drawnRect(const QImage &image)
{
    int left = image.width();
    int right = -1;
    int top = image.height();
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(line[x]) > 8) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    return right < left ? image.rect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

void paintCutOut(QPainter &painter, const QRectF &box, const QImage &photo)
{
    const QImage whole = photo.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QImage thing = whole.copy(drawnRect(whole));
    const QSizeF size = QSizeF(thing.size()).scaled(box.size(), Qt::KeepAspectRatio);
    // A tall one stands on the ground, a flat one somewhat higher: it would look fallen down.
    const double spare = box.height() - size.height();
    const QRectF place(box.center().x() - size.width() / 2, box.top() + spare * kLevel, size.width(), size.height());
    const QImage drawn =
        thing.scaled(place.size().toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double blur = std::max(size.width(), size.height()) * 0.05;
    const int edge = static_cast<int>(blur * 3);
    QImage roomy(drawn.size() + QSize(2 * edge, 2 * edge), QImage::Format_ARGB32_Premultiplied);
    roomy.fill(Qt::transparent);
    QPainter roomyPainter(&roomy);
    roomyPainter.drawImage(edge, edge, drawn);
    roomyPainter.end();
    const double width = size.width();
    paintContactShadow(painter, {place.left() - width * 0.12, place.bottom() - width * 0.10, width * 1.24, width * 0.2},
                       0.42);
    painter.save();
    painter.setOpacity(0.26);
    painter.drawImage(place.topLeft() + QPointF(-edge + blur * 0.25, -edge + blur * 0.7),
                      blurredShape(roomy, QColor(12, 14, 24), blur));
    painter.restore();
    painter.drawImage(place.topLeft(), drawn);
}

QPainterPath clipPath(const LayoutPicture &picture)
{
    QPainterPath path;
    switch (picture.clip) {
    case PictureClip::None:
        path.addRoundedRect(picture.box, kRadius, kRadius);
        break;
    case PictureClip::Rect:
        path.addRect(picture.box);
        break;
    case PictureClip::Round:
        path.addRoundedRect(picture.box, picture.amount, picture.amount);
        break;
    case PictureClip::Circle:
        path.addEllipse(picture.box);
        break;
    case PictureClip::Arch:
        return archPath(picture.box);
    case PictureClip::SlantLeft:
    case PictureClip::SlantRight:
        return slantPath(picture.box, picture.amount, picture.clip == PictureClip::SlantLeft);
    }
    return path;
}

} // namespace

QRectF pictureBox(const LayoutPicture &picture, const QImage &photo)
{
    return picture.isFree() && (photo.isNull() || isCutOut(photo)) ? picture.stage : picture.box;
}

void paintPicture(QPainter &painter, const LayoutPicture &picture, const AdPlan &plan, const AdArt &art)
{
    const bool cutOut = !art.photo.isNull() && isCutOut(art.photo);
    if (picture.isFree() && art.photo.isNull()) {
        paintStage(painter, picture.stage, plan.colours, plan.seed);
        return;
    }
    if (picture.isFree() && cutOut) {
        paintCutOut(painter, picture.stage, art.photo);
        return;
    }
    // A clip has hard edges, so the picture is made apart and filled into the smooth shape.
    QImage content(picture.box.size().toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    QPainter inner(&content);
    inner.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF area(content.rect());
    const QRectF stage = picture.stage.translated(-picture.box.topLeft());
    if (art.photo.isNull()) {
        paintBackdrop(inner, area, plan.colours);
        paintStage(inner, stage.adjusted(0, stage.height() * 0.05, 0, -stage.height() * 0.03), plan.colours, plan.seed);
    } else if (cutOut) {
        paintBackdrop(inner, area, plan.colours);
        const double edge = std::min(stage.width(), stage.height()) * 0.08;
        paintCutOut(inner, stage.adjusted(edge, edge, -edge, -edge), art.photo);
    } else {
        const QPointF middle(stage.center().x() / area.width(), stage.center().y() / area.height());
        const QRectF crop = cropAround({.photo = art.photo.size(),
                                        .place = area.size(),
                                        .attention = art.attention,
                                        .middle = middle,
                                        .shown = shownPart(picture)});
        const QImage part = art.photo.copy(crop.toRect());
        inner.fillRect(area, Qt::white);
        inner.drawImage(QPoint(), part.scaled(content.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    inner.end();
    painter.save();
    QBrush brush(content);
    brush.setTransform(QTransform::fromTranslate(picture.box.left(), picture.box.top()));
    painter.fillPath(clipPath(picture), brush);
    painter.restore();
}

void paintLogo(QPainter &painter, const QRectF &box, const QImage &logo, const QColor &surface)
{
    constexpr double kLost = 2.8;
    const QImage probe = logo.scaled(kProbe, kProbe).convertToFormat(QImage::Format_ARGB32);
    double luminance = 0;
    int seen = 0;
    for (int y = 0; y < kProbe; ++y) {
        for (int x = 0; x < kProbe; ++x) {
            if (qAlpha(probe.pixel(x, y)) > kOpaque / 2) {
                luminance += relativeLuminance(probe.pixel(x, y));
                ++seen;
            }
        }
    }
    const double mean = seen > 0 ? luminance / seen : 0;
    const double ground = relativeLuminance(surface.rgb());
    QRectF place = box;
    if ((std::max(mean, ground) + 0.05) / (std::min(mean, ground) + 0.05) < kLost) {
        const double edge = box.height() * 0.14;
        painter.setPen(Qt::NoPen);
        painter.setBrush(mean > 0.4 ? QColor(20, 22, 28) : QColor(255, 255, 255));
        painter.drawRoundedRect(box, edge, edge);
        place.adjust(edge, edge, -edge, -edge);
    }
    const QSizeF size = QSizeF(logo.size()).scaled(place.size(), Qt::KeepAspectRatio);
    const QRectF fitted(place.center() - QPointF(size.width(), size.height()) / 2, size);
    painter.drawImage(fitted.topLeft(),
                      logo.scaled(size.toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace mci::compose
