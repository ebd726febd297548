// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/PictureBook.h"

#include <QByteArray>

namespace mci::sandbox {

/** The SVG of a picture: template with copy and colours in place and texts made to fit their room. Usable on any
 * thread. */
[[nodiscard]] QByteArray filledSvg(const Catalog &catalog, const PictureSpec &spec);

/** The template's colours turned around the colour circle; readability of ink on background is kept. */
[[nodiscard]] ColourSet colourVariant(const ColourSet &colours, int variant);

} // namespace mci::sandbox
