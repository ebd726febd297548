// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QMargins>
#include <QSize>

namespace mci::test {

/** A picture with shapes and gradients; the same for the same seed, unlike for another. */
[[nodiscard]] QImage sceneOf(quint32 seed, QSize size);

/** Without an alpha channel. */
[[nodiscard]] QImage framed(const QImage &image, const QMargins &border, const QColor &colour);

[[nodiscard]] QByteArray encodedAs(const QImage &image, const char *format, int quality = -1);

/** A PNG that announces a size and holds no pixels for it. */
[[nodiscard]] QByteArray pngHead(quint32 width, quint32 height);

/** The JPEG with an EXIF block that says how a camera was held (1 to 8). */
[[nodiscard]] QByteArray withExifOrientation(const QByteArray &jpeg, char orientation);

} // namespace mci::test
