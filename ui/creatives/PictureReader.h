// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

namespace mci::ui {

enum class PictureFit {
    /** The long side becomes exactly that long. */
    Exact,
    /** Smaller pictures stay. */
    Shrink
};

/** Decodes a cached picture, scaled while it is read; null when it cannot be, or is larger than a cached one ever is. Any
 * thread but the GUI thread. */
[[nodiscard]] QImage readPicture(const QString &path, int longSide, PictureFit fit);
/** Invalid for a null image. */
[[nodiscard]] QColor dominantColour(const QImage &image);

} // namespace mci::ui
