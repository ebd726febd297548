// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clone/PicturePrint.h"

#include <QImage>
#include <QRect>

namespace mci::imaging {

/** The picture without the even borders that somebody may have put around it; all of it where little else would be left. */
[[nodiscard]] QRect withoutBorders(const QImage &image);

/** All but the embedding, which only an encoder gives. Of a null image, an empty print. */
[[nodiscard]] domain::PicturePrint printOf(const QImage &image);

} // namespace mci::imaging
