// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/PhotoCrop.h"

#include <algorithm>

namespace mci::compose {

namespace {

/** What is worth a look is larger than a point. */
constexpr double kEdge = 0.08;
/** Of a circle's box: a square of the rest lies well within. */
constexpr double kCircleEdge = 0.2;
/** So far down its half circle an arch is wide enough for that, too. */
constexpr double kArchTop = 0.45;

/** How much smaller the crop has to be on one axis, so that the point can lie from `first` to `last` of it. */
double zoomFor(double photo, double crop, double point, double first, double last)
{
    const double before = std::max(point * photo, photo / 1000);
    const double after = std::max((1 - point) * photo, photo / 1000);
    return std::max(first * crop / before, (1 - last) * crop / after);
}

double startOf(double photo, double crop, double point, double middle)
{
    return std::clamp(point * photo - middle * crop, 0.0, photo - crop);
}

} // namespace

QRectF shownPart(const LayoutPicture &picture)
{
    const QRectF whole(0, 0, 1, 1);
    switch (picture.clip) {
    case PictureClip::None:
    case PictureClip::Rect:
    case PictureClip::Round:
        return whole.adjusted(kEdge, kEdge, -kEdge, -kEdge);
    case PictureClip::Circle:
        return whole.adjusted(kCircleEdge, kCircleEdge, -kCircleEdge, -kCircleEdge);
    case PictureClip::Arch: {
        const double radius = std::min(picture.box.width() / 2, picture.box.height());
        return whole.adjusted(kCircleEdge, kArchTop * radius / picture.box.height(), -kCircleEdge, -kEdge);
    }
    case PictureClip::SlantLeft:
        return whole.adjusted(std::max(kEdge, picture.amount), kEdge, -kEdge, -kEdge);
    case PictureClip::SlantRight:
        return whole.adjusted(kEdge, kEdge, -std::max(kEdge, picture.amount), -kEdge);
    }
    Q_UNREACHABLE();
}

QRectF cropAround(const CropWish &wish)
{
    const QSizeF most = wish.place.scaled(wish.photo, Qt::KeepAspectRatio);
    const double across =
        zoomFor(wish.photo.width(), most.width(), wish.attention.x(), wish.shown.left(), wish.shown.right());
    const double down =
        zoomFor(wish.photo.height(), most.height(), wish.attention.y(), wish.shown.top(), wish.shown.bottom());
    const QSizeF size = most / std::clamp(std::max(across, down), 1.0, kMostZoom);
    return {QPointF(startOf(wish.photo.width(), size.width(), wish.attention.x(), wish.middle.x()),
                    startOf(wish.photo.height(), size.height(), wish.attention.y(), wish.middle.y())),
            size};
}

} // namespace mci::compose
