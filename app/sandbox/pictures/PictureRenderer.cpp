// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pictures/PictureRenderer.h"

#include "sandbox/pictures/SvgFiller.h"

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace mci::sandbox {

namespace {

constexpr int kCacheBytes = 96 * 1024 * 1024;
constexpr int kJpegQuality = 88;

/** The size to draw at, and where the drawing stands within the picture. */
struct Frame
{
    QSize size;
    QRectF drawing;
};

Frame frameOf(QSize natural, const MediaRequest &request)
{
    if (request.box.isEmpty())
        return {natural, QRectF(QPointF(), natural)};
    if (!request.cropped) {
        const QSize size = natural.scaled(request.box, Qt::KeepAspectRatio).expandedTo({1, 1});
        return {size, QRectF(QPointF(), size)};
    }
    const QSizeF filled = QSizeF(natural).scaled(request.box, Qt::KeepAspectRatioByExpanding);
    const QPointF corner((request.box.width() - filled.width()) / 2, (request.box.height() - filled.height()) / 2);
    return {request.box, QRectF(corner, filled)};
}

QByteArray draw(const QByteArray &svg, QSize natural, const MediaRequest &request)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};
    const Frame frame = frameOf(natural, request);
    QImage image(frame.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, frame.drawing);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "JPG", kJpegQuality))
        image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

PictureRenderer::PictureRenderer(const Catalog &catalog, const PictureBook &pictures)
    : m_catalog(catalog)
    , m_pictures(pictures)
    , m_cache(kCacheBytes)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    for (auto it = catalog.fonts.cbegin(); it != catalog.fonts.cend(); ++it)
        QFont::insertSubstitutions(it.key(), it.value());
}

PictureRenderer::~PictureRenderer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureRenderer::render(const MediaRequest &request, Done done)
{
    const std::optional<PictureSpec> spec = m_pictures.find(request.hash);
    if (!spec) {
        done({});
        return;
    }
    const QString key = QStringLiteral("%1/%2x%3/%4")
                            .arg(request.hash)
                            .arg(request.box.width())
                            .arg(request.box.height())
                            .arg(request.cropped);
    if (const QByteArray *known = m_cache.object(key)) {
        done(*known);
        return;
    }
    std::vector<Done> &waiting = m_waiting[key];
    waiting.push_back(std::move(done));
    if (waiting.size() > 1)
        return;
    m_pool.start([this, key, request, spec = *spec] {
        const QSize natural = m_catalog.templates.at(static_cast<std::size_t>(spec.pictureTemplate)).size;
        const QByteArray bytes = draw(filledSvg(m_catalog, spec), natural, request);
        QMetaObject::invokeMethod(
            this, [this, key, bytes] { deliver(key, bytes); }, Qt::QueuedConnection);
    });
}

void PictureRenderer::deliver(const QString &key, const QByteArray &bytes)
{
    auto owned = std::make_unique<QByteArray>(bytes);
    m_cache.insert(key, owned.release(), bytes.size());
    const std::vector<Done> waiting = m_waiting.take(key);
    for (const Done &done : waiting)
        done(bytes);
}

} // namespace mci::sandbox
