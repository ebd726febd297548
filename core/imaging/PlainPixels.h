// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QImage>

namespace mci::imaging {

/** The pixels alone: texts, resolution and colour profile of the original would be written into a new file. */
[[nodiscard]] QImage pixelsOf(const QImage &image);
/** What is transparent shows white behind it; a picture without alpha stays as it is. */
[[nodiscard]] QImage onWhite(const QImage &image);
/** "jpg" (quality 85) or "png". Internal when the encoder fails. */
[[nodiscard]] Result<QByteArray> encoded(const QImage &image, const QByteArray &format);

} // namespace mci::imaging
