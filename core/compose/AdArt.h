// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

namespace mci::compose {

/** The pictures that an ad is made with; each may be null. */
struct AdArt
{
    /** With transparency it is a cut-out: shown as a whole, on a stage. Without, it is cropped to its place. */
    QImage photo;
    /** What a crop keeps, 0 to 1 from the photo's upper left. */
    QPointF attention{0.5, 0.5};
    QImage logo;
    bool operator==(const AdArt &) const = default;
};

} // namespace mci::compose
