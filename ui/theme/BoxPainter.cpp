// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/BoxPainter.h"

#include <cmath>

#include <QCache>
#include <QPaintEngine>
#include <QPainter>

namespace mci::ui {

namespace {

/** A colour that moves under the pointer leaves corners behind that nobody asks for again. */
constexpr int kCornersKept = 128;

struct CornersKey
{
    BoxLook look;
    int ratio;

    [[nodiscard]] bool operator==(const CornersKey &) const = default;
};

size_t qHash(const CornersKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.look.fill.isValid(), key.look.fill.rgba(), key.look.outline.isValid(),
                      key.look.outline.rgba(), key.look.radius, key.look.lineWidth, key.ratio);
}

bool isWhole(qreal value)
{
    return value == std::floor(value);
}

bool isWhole(const QRectF &rect)
{
    return isWhole(rect.x()) && isWhole(rect.y()) && isWhole(rect.width()) && isWhole(rect.height());
}

/** The points of the box fall together with those of what is painted on. */
bool hasWholePoints(const QPainter &painter, const QRectF &rect)
{
    const QTransform place = painter.worldTransform();
    return isWhole(rect) && place.type() <= QTransform::TxTranslate && isWhole(place.dx()) && isWhole(place.dy())
        && !painter.viewTransformEnabled() && isWhole(painter.device()->devicePixelRatioF())
        && painter.paintEngine()->type() == QPaintEngine::Raster;
}

/** Side of a corner, in points: all that is not straight. */
int cornerSide(const BoxLook &look)
{
    return static_cast<int>(std::ceil(std::max(look.radius, look.lineWidth)));
}

/** The smallest box of this look: four corners side by side. One set a thread, as pictures for exports are painted elsewhere. */
QImage corners(const BoxLook &look, int ratio)
{
    thread_local QCache<CornersKey, QImage> kept(kCornersKept);
    const CornersKey key{look, ratio};
    if (const QImage *image = kept.object(key))
        return *image;
    const int side = 2 * cornerSide(look);
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintBoxByPath(painter, QRectF(0, 0, side, side), look);
    painter.end();
    kept.insert(key, new QImage(image));
    return image;
}

void paintCorners(QPainter &painter, const QRect &rect, const BoxLook &look)
{
    const int ratio = static_cast<int>(painter.device()->devicePixelRatioF());
    const QImage image = corners(look, ratio);
    const int side = cornerSide(look);
    const int source = side * ratio;
    const int right = rect.x() + rect.width() - side;
    const int bottom = rect.y() + rect.height() - side;
    const QSize size(source, source);
    painter.drawImage(rect.topLeft(), image, QRect({0, 0}, size));
    painter.drawImage(QPoint(right, rect.y()), image, QRect({source, 0}, size));
    painter.drawImage(QPoint(rect.x(), bottom), image, QRect({0, source}, size));
    painter.drawImage(QPoint(right, bottom), image, QRect({source, source}, size));
}

/** Fill and line do not lie over each other: a see-through one would show twice. */
void paintStraightParts(QPainter &painter, const QRect &rect, const BoxLook &look)
{
    const int side = cornerSide(look);
    const int line = look.outline.isValid() ? static_cast<int>(look.lineWidth) : 0;
    const QRect across = rect.adjusted(side, 0, -side, 0);
    const QRect along = rect.adjusted(0, side, 0, -side);
    if (look.fill.isValid()) {
        painter.fillRect(QRect(across.x(), rect.y() + line, across.width(), side - line), look.fill);
        painter.fillRect(along.adjusted(line, 0, -line, 0), look.fill);
        painter.fillRect(QRect(across.x(), rect.y() + rect.height() - side, across.width(), side - line), look.fill);
    }
    if (line == 0)
        return;
    painter.fillRect(QRect(across.x(), rect.y(), across.width(), line), look.outline);
    painter.fillRect(QRect(across.x(), rect.y() + rect.height() - line, across.width(), line), look.outline);
    painter.fillRect(QRect(rect.x(), along.y(), line, along.height()), look.outline);
    painter.fillRect(QRect(rect.x() + rect.width() - line, along.y(), line, along.height()), look.outline);
}

} // namespace

void paintBoxByPath(QPainter &painter, const QRectF &rect, const BoxLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = look.outline.isValid() ? look.lineWidth / 2 : 0;
    painter.setPen(look.outline.isValid() ? QPen(look.outline, look.lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    const qreal corner = std::max<qreal>(0, look.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

bool paintBoxByParts(QPainter &painter, const QRectF &rect, const BoxLook &look)
{
    // Under a see-through line the path fills to the middle of the line.
    const bool plainLine = !look.outline.isValid()
        || (isWhole(look.lineWidth) && (!look.fill.isValid() || look.outline.alpha() == 255));
    const int least = 2 * cornerSide(look);
    if (!plainLine || least == 0 || rect.width() < least || rect.height() < least || !hasWholePoints(painter, rect))
        return false;
    paintCorners(painter, rect.toRect(), look);
    paintStraightParts(painter, rect.toRect(), look);
    return true;
}

} // namespace mci::ui
