// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/ThumbnailStore.h"

#include "creatives/PictureReader.h"

#include <QtConcurrent>

namespace mci::ui {

namespace {

constexpr qsizetype kMemoryLimit = 96 * 1024 * 1024;
/** One core is left to the window. */
constexpr int kMostThreads = 3;

} // namespace

ThumbnailStore::ThumbnailStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_cache(kMemoryLimit)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, kMostThreads));
    m_pool.setThreadPriority(QThread::LowPriority);
}

ThumbnailStore::ThumbnailStore(WholePaths /*tag*/, QObject *parent)
    : ThumbnailStore(QString(), parent)
{
    m_wholePaths = true;
}

ThumbnailStore::~ThumbnailStore()
{
    m_queue.clear();
    m_pool.clear();
    m_pool.waitForDone();
}

QString ThumbnailStore::path(const QString &file) const
{
    if (m_wholePaths)
        return file;
    if (file.isEmpty() || m_folder.isEmpty() || QDir::isAbsolutePath(file) || file.contains(QLatin1String("..")))
        return {};
    return m_folder + u'/' + file;
}

std::optional<ThumbnailHit> ThumbnailStore::find(const QString &file, int side, qreal devicePixelRatio) const
{
    const Entry *entry = m_cache.object({file, side});
    const bool exact = entry != nullptr;
    if (!exact)
        entry = m_cache.object({file, m_sides.value(file)});
    if (!entry)
        return std::nullopt;
    ThumbnailHit hit{entry->pixmap, entry->dominant, exact};
    hit.pixmap.setDevicePixelRatio(devicePixelRatio);
    return hit;
}

void ThumbnailStore::request(const QStringList &files, int side, const QObject *asker)
{
    std::erase_if(m_queue, [asker](const Wish &wish) { return wish.asker == asker; });
    for (const QString &file : files) {
        const Key key{file, side};
        if (!file.isEmpty() && !m_cache.contains(key) && !m_running.contains(key) && !m_failed.contains(file))
            m_queue.push_back({key, asker});
    }
    startNext();
}

void ThumbnailStore::retry(const QString &file)
{
    if (!m_failed.remove(file))
        return;
    Q_EMIT changed(file);
}

void ThumbnailStore::clear()
{
    m_queue.clear();
    m_cache.clear();
    m_sides.clear();
    m_failed.clear();
}

void ThumbnailStore::startNext()
{
    while (!m_queue.empty() && static_cast<int>(m_running.size()) < m_pool.maxThreadCount()) {
        const Key key = m_queue.front().key;
        m_queue.pop_front();
        if (m_running.contains(key) || m_cache.contains(key))
            continue;
        m_running.insert(key);
        m_pool.start([this, key, path = path(key.file)] {
            const QImage image = readPicture(path, key.side, PictureFit::Exact);
            const QColor dominant = dominantColour(image);
            QMetaObject::invokeMethod(
                this, [this, key, image, dominant] { take(key, image, dominant); }, Qt::QueuedConnection);
        });
    }
}

void ThumbnailStore::take(const Key &key, const QImage &image, const QColor &dominant)
{
    m_running.remove(key);
    if (image.isNull()) {
        m_failed.insert(key.file);
    } else {
        m_cache.insert(key, new Entry{QPixmap::fromImage(image), dominant}, image.sizeInBytes());
        m_sides.insert(key.file, key.side);
    }
    startNext();
    Q_EMIT changed(key.file);
}

QFuture<QImage> ThumbnailStore::picture(const QString &file, int longSide)
{
    return QtConcurrent::run(&m_pool,
                             [path = path(file), longSide] { return readPicture(path, longSide, PictureFit::Shrink); });
}

} // namespace mci::ui
