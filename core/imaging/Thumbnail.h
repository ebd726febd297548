// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace mci::imaging {

/** A picture as it is kept: new pixels in a new file, so nothing of the original's metadata comes along. */
struct Thumbnail
{
    QByteArray bytes;
    /** "jpg", or "png" for pictures with transparency. */
    QString extension;
    int width = 0;
    int height = 0;
};

/** At most kLongSide on the long side, ratio kept, never enlarged. */
[[nodiscard]] Result<Thumbnail> makeThumbnail(const QImage &image);

} // namespace mci::imaging
