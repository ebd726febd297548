// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>

#include <QCache>
#include <QColor>
#include <QFuture>
#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace mci::ui {

/** A picture as a card draws it. */
struct ThumbnailHit
{
    QPixmap pixmap;
    /** What most of the picture is like. */
    QColor dominant;
    /** False: of another size, good enough until the right one is read. */
    bool exact = true;
};

/**
 * Pictures of the cache folder at the size they are shown at. Hits are synchronous; misses are read by a pool of its
 * own and announced. The pixel ratio is in the size: `side` counts device pixels. GUI thread.
 */
class ThumbnailStore : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailStore(QString folder, QObject *parent = nullptr);
    struct WholePaths
    {
    };
    /** Each picture is named by its whole path, wherever it lies. For paths that we wrote ourselves. */
    explicit ThumbnailStore(WholePaths, QObject *parent = nullptr);
    ~ThumbnailStore() override;

    /** The picture inside a square of `side` pixels, its pixel ratio set; nullopt when it is not in memory. */
    [[nodiscard]] std::optional<ThumbnailHit> find(const QString &file, int side, qreal devicePixelRatio) const;
    [[nodiscard]] bool hasFailed(const QString &file) const { return m_failed.contains(file); }
    /** Replaces what the same `asker` asked before and has not begun; the most urgent first. */
    void request(const QStringList &files, int side, const QObject *asker = nullptr);
    /** Forgets that it could not be read. */
    void retry(const QString &file);
    /** Everything, such as after the cache was cleared. */
    void clear();

    /** The whole picture, at most `longSide` pixels; null when it cannot be read. Not kept. */
    [[nodiscard]] QFuture<QImage> picture(const QString &file, int longSide);
    /** Empty for names that lead out of the folder. */
    [[nodiscard]] QString path(const QString &file) const;
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_queue.size()) + m_running.size(); }
    void setLimit(qsizetype bytes) { m_cache.setMaxCost(bytes); }

Q_SIGNALS:
    /** Found now, or failed for good. */
    void changed(const QString &file);

private:
    struct Key
    {
        QString file;
        int side = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.file, key.side); }
    };
    struct Entry
    {
        QPixmap pixmap;
        QColor dominant;
    };

    struct Wish
    {
        Key key;
        /** Compared, never looked into. */
        const QObject *asker = nullptr;
    };

    void startNext();
    void take(const Key &key, const QImage &image, const QColor &dominant);

    QString m_folder;
    bool m_wholePaths = false;
    QThreadPool m_pool;
    QCache<Key, Entry> m_cache;
    /** The side each file was last read at, for the time until another size is there. */
    QHash<QString, int> m_sides;
    QSet<QString> m_failed;
    std::deque<Wish> m_queue;
    QSet<Key> m_running;
};

} // namespace mci::ui
