// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace mci::imaging {

/** Longest side of what an AI provider gets to see: enough to read an ad's text by. */
inline constexpr int kProviderLongSide = 1024;

/**
 * The picture as it may leave this computer: a JPEG of new pixels, upright, at most kProviderLongSide long, white behind what
 * is transparent, with none of the original's metadata. Errors: decodePicture()'s. Any thread but the GUI thread.
 */
[[nodiscard]] Result<QByteArray> providerPicture(const QByteArray &bytes);

} // namespace mci::imaging
