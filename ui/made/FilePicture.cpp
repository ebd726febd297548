// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/FilePicture.h"

#include "made/PictureDesk.h"
#include "widgets/Accessibility.h"
#include "widgets/PaintIcon.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr qreal kPictureRadius = 8;
constexpr float kDominantShare = 0.2F;
constexpr int kNoPictureIcon = 20;
constexpr std::chrono::milliseconds kAtRest{40};

} // namespace

FilePicture::FilePicture(Look &look, PictureDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_desk(desk)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    connect(&look, &Look::changed, this, [this] { update(); });
    m_resized.setSingleShot(true);
    m_resized.setInterval(kAtRest);
    connect(&m_resized, &QTimer::timeout, this, &FilePicture::readWhenNeeded);
}

void FilePicture::setFile(const QString &path)
{
    if (path == m_path)
        return;
    // The former one stays until the new one is there: nothing flickers while one is changed.
    m_path = path;
    if (path.isEmpty()) {
        m_image = {};
        m_pixmap = {};
        m_dominant = {};
    }
    readWhenNeeded();
    update();
}

void FilePicture::setReason(const QString &reason)
{
    m_reason = reason;
    update();
}

void FilePicture::setTopRadius(qreal radius)
{
    m_topRadius = radius;
    update();
}

QSize FilePicture::devicePixels() const
{
    return size() * devicePixelRatioF();
}

QString FilePicture::sizeKey() const
{
    return QStringLiteral("|%1x%2").arg(devicePixels().width()).arg(devicePixels().height());
}

void FilePicture::readWhenNeeded()
{
    const QString wish = m_path + sizeKey();
    if (m_path.isEmpty() || !isVisible() || wish == m_asked)
        return;
    m_asked = wish;
    m_desk.read(m_path, devicePixels()).then(this, [this, wish](const QImage &image) {
        if (wish != m_asked)
            return;
        m_read = wish;
        m_image = image;
        m_dominant = dominantColour(image);
        m_pixmap = QPixmap::fromImage(image);
        m_pixmap.setDevicePixelRatio(devicePixelRatioF());
        update();
    });
}

QPainterPath FilePicture::frame() const
{
    QPainterPath path;
    if (m_topRadius <= 0) {
        path.addRoundedRect(rect(), kPictureRadius, kPictureRadius);
        return path;
    }
    const qreal right = width();
    const qreal bottom = height();
    path.moveTo(0, bottom);
    path.lineTo(0, m_topRadius);
    path.quadTo(0, 0, m_topRadius, 0);
    path.lineTo(right - m_topRadius, 0);
    path.quadTo(right, 0, right, m_topRadius);
    path.lineTo(right, bottom);
    path.closeSubpath();
    return path;
}

void FilePicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QPainterPath shape = frame();
    painter.fillPath(shape, m_look.color(Role::Media));
    if (m_dominant.isValid()) {
        QColor tint = m_dominant;
        tint.setAlphaF(kDominantShare);
        painter.fillPath(shape, tint);
    }
    if (m_pixmap.isNull()) {
        paintNothing(painter);
        return;
    }
    painter.setClipPath(shape);
    const QSizeF own = m_pixmap.deviceIndependentSize();
    const QSizeF shown = own.scaled(size(), Qt::KeepAspectRatio);
    const QPointF at((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    // Read for exactly this size it is drawn point by point.
    const bool isExact = std::abs(own.width() - shown.width()) < 1 && std::abs(own.height() - shown.height()) < 1;
    if (isExact)
        painter.drawPixmap(at.toPoint(), m_pixmap);
    else
        painter.drawPixmap(QRectF(at, shown), m_pixmap, QRectF(m_pixmap.rect()));
}

void FilePicture::paintNothing(QPainter &painter) const
{
    const bool isRead = m_path.isEmpty() || m_read == m_asked;
    if (!isRead)
        return;
    constexpr int kPadding = 8;
    const QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    painter.setFont(m_look.font(TypeRole::Caption));
    const QRect words = painter.fontMetrics().boundingRect(inner, Qt::AlignCenter | Qt::TextWordWrap, m_reason);
    if (m_reason.isEmpty() || words.height() > inner.height() || words.width() > inner.width()) {
        paintIcon(painter, m_look, QStringLiteral("image"), rect(), kNoPictureIcon, Role::Text3);
        return;
    }
    painter.setPen(m_look.color(Role::Text3));
    painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, m_reason);
}

void FilePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_pixmap.isNull())
        readWhenNeeded();
    else
        m_resized.start();
}

void FilePicture::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readWhenNeeded();
}

} // namespace mci::ui
