// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdColours.h"
#include "domain/brief/Brief.h"

#include <QString>

namespace mci::compose {

enum class BackgroundKind { Flat, Gradient, Glow, Shapes, Waves, Dots, Grid, Grain };

/** All decisions about a picture but its words and photos; the same plan and content give the same pixels. */
struct AdPlan
{
    /** Id of a layout family. */
    QString family;
    domain::AdFormat format = domain::AdFormat::Square;
    AdColours colours;
    BackgroundKind background = BackgroundKind::Flat;
    /** For what is drawn by chance: shapes of the background, the stage without a photo. */
    quint32 seed = 0;
    /** Family name; empty, or one that is not installed, takes one that comes with the app. */
    QString font;
    bool operator==(const AdPlan &) const = default;
};

} // namespace mci::compose
