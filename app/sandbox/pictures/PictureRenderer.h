// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/MediaLinks.h"
#include "sandbox/world/PictureBook.h"

#include <functional>

#include <QCache>
#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace mci::sandbox {

/**
 * Draws pictures on its own threads and keeps the bytes. Lives on the server's thread; a picture that is asked for
 * twice at once is drawn once. Waits for its threads when it goes.
 */
class PictureRenderer final : public QObject
{
    Q_OBJECT

public:
    /** Both must outlive the renderer and stay as they are. */
    PictureRenderer(const Catalog &catalog, const PictureBook &pictures);
    ~PictureRenderer() override;

    /** JPEG bytes; empty for an unknown picture. Called on the server's thread, perhaps at once. */
    using Done = std::function<void(const QByteArray &)>;
    void render(const MediaRequest &request, Done done);

private:
    void deliver(const QString &key, const QByteArray &bytes);

    const Catalog &m_catalog;
    const PictureBook &m_pictures;
    QThreadPool m_pool;
    QCache<QString, QByteArray> m_cache;
    QHash<QString, std::vector<Done>> m_waiting;
};

} // namespace mci::sandbox
