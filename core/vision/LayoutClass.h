// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "vision/StraightBorders.h"

namespace mci::vision {

/** What the layout is told from: a centroid does not separate layouts, since photo and text balance each other. */
struct LayoutParts
{
    /** Text and button, as parts of the picture. */
    std::vector<QRectF> printed;
    PhotoTiles photo;
    StraightBorders borders;
    QPointF focus;
};

[[nodiscard]] domain::Layout layoutOf(const LayoutParts &parts);

} // namespace mci::vision
