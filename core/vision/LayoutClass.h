// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "vision/PhotoTiles.h"

namespace mci::vision {

/** What the layout is told from: a centroid does not separate layouts, since photo and text balance each other. */
struct LayoutParts
{
    /** Text and button, as parts of the picture. */
    std::vector<QRectF> printed;
    PhotoTiles photo;
    /** Photos with a gap or border between them. */
    int photoPieces = 0;
    QPointF focus;
};

[[nodiscard]] domain::Layout layoutOf(const LayoutParts &parts);

/** Counts the photos within the picture's photo tiles: straight even strips from side to side part them. */
[[nodiscard]] int photoPiecesOf(const cv::Mat &bgr, const PhotoTiles &tiles);

} // namespace mci::vision
