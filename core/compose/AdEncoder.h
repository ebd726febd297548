// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace mci::compose {

enum class AdFileKind { Png, Jpeg };

/** What Meta takes. */
inline constexpr qint64 kMostAdBytes = 30LL * 1024 * 1024;
/** From here on a JPEG is sent instead of a PNG. */
inline constexpr qint64 kMostPngBytes = 4LL * 1024 * 1024;

struct EncodedAd
{
    QByteArray bytes;
    /** What it came to: a PNG that would be too large becomes a JPEG. */
    AdFileKind kind = AdFileKind::Png;
};

/**
 * The picture as a file: sRGB and marked as such, without texts or other metadata. Errors: ImageMissing for a null picture,
 * ImageTooLarge when it passes kMostAdBytes, Internal when the encoder fails.
 */
[[nodiscard]] Result<EncodedAd> encodeAd(const QImage &image, AdFileKind kind);

/** "png" or "jpg". */
[[nodiscard]] QString adFileSuffix(AdFileKind kind);

} // namespace mci::compose
