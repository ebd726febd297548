// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativePicture.h"

#include "creatives/CreativeText.h"
#include "text/PictureText.h"

#include <QPainter>
#include <QPainterPath>

namespace mci::ui {

namespace {

constexpr int kLargestSide = 2048;
constexpr qreal kRadius = 8;

} // namespace

CreativePicture::CreativePicture(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_thumbnails(thumbnails)
{
    connect(&look, &Look::changed, this, [this] { update(); });
}

void CreativePicture::setCreative(const CreativeRow &row)
{
    const domain::Creative &creative = row.item->creative;
    setAccessibleName(CreativeText::name(row));
    m_reason = text::pictureStateText(creative.pictureState);
    if (creative.thumbnailFile == m_file && !m_image.isNull())
        return;
    m_file = creative.thumbnailFile;
    m_image = {};
    m_scaled = {};
    update();
    if (m_file.isEmpty())
        return;
    m_thumbnails.picture(m_file, kLargestSide).then(this, [this, file = m_file](const QImage &image) {
        if (file != m_file)
            return;
        m_image = image;
        m_scaled = {};
        update();
    });
}

QRectF CreativePicture::pictureRect() const
{
    if (m_image.isNull())
        return {};
    const QSizeF shown = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio);
    return {QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown};
}

void CreativePicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_backed) {
        QPainterPath frame;
        frame.addRoundedRect(rect(), kRadius, kRadius);
        painter.fillPath(frame, m_look.color(Role::Media));
        painter.setClipPath(frame);
    }
    if (m_image.isNull()) {
        painter.setFont(m_look.font(TypeRole::Caption));
        painter.setPen(m_look.color(m_backed ? Role::Text3 : Role::OnScrim));
        constexpr int kPadding = 8;
        painter.drawText(rect().adjusted(kPadding, kPadding, -kPadding, -kPadding), Qt::AlignCenter | Qt::TextWordWrap,
                         m_file.isEmpty() ? m_reason : QString());
        return;
    }
    const QSize size = m_image.size().scaled(this->size() * devicePixelRatioF(), Qt::KeepAspectRatio);
    if (m_scaled.size() != size) {
        m_scaled = QPixmap::fromImage(m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_scaled.setDevicePixelRatio(devicePixelRatioF());
    }
    const QSizeF shown = m_scaled.deviceIndependentSize();
    painter.drawPixmap(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), m_scaled);
}

} // namespace mci::ui
