// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/SmallPicture.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"

#include <cmath>

#include <QPainterPath>

namespace mci::ui {

namespace {

constexpr qreal kPictureRadius = 6;
constexpr int kNoPictureIcon = 18;
constexpr qreal kBackingOpacity = 0.2;

} // namespace

int smallPictureSide(qreal side, qreal devicePixelRatio)
{
    return static_cast<int>(std::lround(side * devicePixelRatio));
}

void paintSmallPicture(QPainter &painter, const QRectF &box, const QString &file, const Look &look,
                      const ThumbnailStore &pictures)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const auto hit = pictures.find(file, smallPictureSide(std::max(box.width(), box.height()), ratio), ratio);
    paintBox(painter, box, look.color(Role::Media), {}, kPictureRadius);
    if (hit) {
        QPainterPath clip;
        clip.addRoundedRect(box, kPictureRadius, kPictureRadius);
        painter.setClipPath(clip);
        QColor backing = hit->dominant;
        backing.setAlphaF(static_cast<float>(kBackingOpacity));
        painter.fillRect(box, backing);
        QRectF place(QPointF(), hit->pixmap.deviceIndependentSize().scaled(box.size(), Qt::KeepAspectRatio));
        place.moveCenter(box.center());
        painter.drawPixmap(place, hit->pixmap, QRectF(hit->pixmap.rect()));
        painter.setClipping(false);
    } else {
        paintIcon(painter, look, QStringLiteral("image"), box.toRect(), kNoPictureIcon, Role::Text3);
    }
    paintBox(painter, box, {}, look.color(Role::BorderSubtle), kPictureRadius);
    painter.restore();
}

SmallPicture::SmallPicture(Look &look, ThumbnailStore &pictures, int extent, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_pictures(pictures)
    , m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(&pictures, &ThumbnailStore::changed, this, [this](const QString &file) {
        if (file == m_file)
            update();
    });
}

void SmallPicture::setFile(const QString &path)
{
    m_file = path;
    if (!path.isEmpty())
        m_pictures.request({path}, smallPictureSide(sizeHint().width(), devicePixelRatioF()), this);
    update();
}

QSize SmallPicture::sizeHint() const
{
    const int side = m_look.scaled(m_extent);
    return {side, side};
}

void SmallPicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintSmallPicture(painter, QRectF(rect()), m_file, m_look, m_pictures);
}

} // namespace mci::ui
