// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace mci::compose {

/** The colours of one ad by what they do. `text` and `muted` are read on both backgrounds, `onAccent` on `accent`. */
struct AdColours
{
    QColor background;
    QColor secondBackground;
    QColor text;
    QColor accent;
    QColor onAccent;
    QColor muted;
    bool operator==(const AdColours &) const = default;
};

} // namespace mci::compose
