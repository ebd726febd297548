// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QImage>
#include <QString>

namespace mci::imaging {

/** SHA-256 of the bytes in lower-case hex. */
[[nodiscard]] QString sha256Hex(const QByteArray &bytes);

/**
 * 64-bit hash of what a picture looks like: signs of its low frequencies (DCT of 32x32 gray) against their median. Near
 * pictures differ in few bits; scaling, recompression and small edits change little. Transparent pixels count as white,
 * since dropping alpha would make unrelated pictures equal. 0 for a null image.
 */
[[nodiscard]] quint64 perceptualHash(const QImage &image);
/** The same purpose by brightness steps between neighbours on 9x8 gray: quicker and coarser. */
[[nodiscard]] quint64 differenceHash(const QImage &image);

/** Number of bits that differ, 0 to 64. */
[[nodiscard]] int hammingDistance(quint64 a, quint64 b);

/** Sixteen lower-case hex digits, and back. */
[[nodiscard]] QString hashText(quint64 hash);
[[nodiscard]] std::optional<quint64> hashFromText(const QString &text);

/** The colour most pixels are near to, as #rrggbb; empty for a null image. For placeholders, not for analysis. */
[[nodiscard]] QString dominantColour(const QImage &image);

} // namespace mci::imaging
