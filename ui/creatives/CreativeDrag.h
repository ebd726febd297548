// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>
#include <QPixmap>

class QMimeData;

namespace mci::ui {

struct CreativeRow;
class Look;
class ThumbnailStore;

/** What other programs get of creatives that are dragged to them: the pictures as files, and their copy as text. */
[[nodiscard]] std::unique_ptr<QMimeData> creativeMimeData(const QList<const CreativeRow *> &rows,
                                                          const ThumbnailStore &thumbnails);
/** Up to three pictures behind each other, and how many there are. `side` counts device pixels. */
[[nodiscard]] QPixmap dragPixmap(const QList<const CreativeRow *> &rows, const ThumbnailStore &thumbnails,
                                 const Look &look, int side, qreal devicePixelRatio);
/** Name, headline and texts of one creative, as people would paste them. */
[[nodiscard]] QString captionOf(const CreativeRow &row);

} // namespace mci::ui
