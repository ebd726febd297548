// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/LabelledPicture.h"

#include <QImage>

namespace mci::bench {

enum class AdLayout { Centered, LeftAligned, RightAligned, Split, FullBleed, TopHeavy, BottomHeavy, Grid };
enum class ButtonLook { Square, Rounded, Pill, Outline, Gradient, None };

/** What an ad is painted from. */
struct AdSpec
{
    AdLayout layout = AdLayout::Centered;
    ButtonLook button = ButtonLook::Square;
    QSize size;
    QString family;
    QStringList headline;
    QString body;
    QString buttonLabel;
    QColor ground;
    QColor ink;
    QColor accent;
    /** A ground that changes from top to bottom. */
    bool isShaded = false;
    std::vector<QImage> photos;
    /** Long side of the picture that is made of it, and its JPEG quality. */
    int longSide = 600;
    int quality = 85;
};

/** Paints the ad at full size, makes it as small as asked for and encodes it. */
[[nodiscard]] LabelledPicture paintedAd(const AdSpec &spec);

} // namespace mci::bench
