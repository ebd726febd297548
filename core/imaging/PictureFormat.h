// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>

namespace mci::imaging {

/** The formats that are read at all; everything else is refused before a decoder sees it. */
enum class PictureFormat { Png, Jpeg, WebP };

/** Tells the format by the first bytes; nullopt for anything else. */
[[nodiscard]] std::optional<PictureFormat> sniffPicture(const QByteArray &bytes);

/** Whether the file reaches its own end: the decoders fill up what is missing with gray and call it a picture. */
[[nodiscard]] bool isWholePicture(const QByteArray &bytes, PictureFormat format);

} // namespace mci::imaging
