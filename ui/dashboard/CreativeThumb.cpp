// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/CreativeThumb.h"

#include "dashboard/KeptFocus.h"
#include "theme/Painters.h"
#include "widgets/PlainTip.h"

#include <cmath>

#include <QPainter>
#include <QPainterPath>

namespace mci::ui {

namespace {

constexpr qreal kThumbRadius = 6;

} // namespace

CreativeThumb::CreativeThumb(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : PaintedButton(look, parent)
    , m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("creativeThumb"));
    setFixedSize(kThumbSide, kThumbSide);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(m_creativeId); });
    connect(&m_thumbnails, &ThumbnailStore::changed, this, [this](const QString &file) {
        if (file == m_file)
            update();
    });
}

void CreativeThumb::setCreative(const QString &creativeId, const QString &file, const QString &spoken)
{
    m_creativeId = creativeId;
    m_file = file;
    setAccessibleName(spoken);
    setToolTip(plainTip(spoken));
    setProperty(kFocusKey, creativeId);
    update();
}

void CreativeThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintBox(painter, rect(), look().color(Role::Media), look().color(underMouse() ? Role::BorderStrong : Role::Border),
             kThumbRadius);
    const int side = static_cast<int>(std::lround(kThumbSide * devicePixelRatioF()));
    if (const auto hit = m_thumbnails.find(m_file, side, devicePixelRatioF())) {
        QPainterPath clip;
        clip.addRoundedRect(box.adjusted(1, 1, -1, -1), kThumbRadius - 1, kThumbRadius - 1);
        painter.setClipPath(clip);
        QSizeF size = hit->pixmap.deviceIndependentSize();
        size.scale(QSizeF(kThumbSide, kThumbSide), Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(QRectF(rect()).center());
        painter.drawPixmap(place, hit->pixmap, QRectF(hit->pixmap.rect()));
        painter.setClipping(false);
    } else {
        const QPixmap icon = look().pixmap(QStringLiteral("image"), 14, devicePixelRatioF(), Role::Text3);
        painter.drawPixmap(QPointF((width() - 14) / 2.0, (height() - 14) / 2.0), icon);
    }
}

} // namespace mci::ui
