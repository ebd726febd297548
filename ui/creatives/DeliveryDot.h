// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Delivery.h"
#include "theme/Painters.h"

namespace mci::ui {

[[nodiscard]] inline StatusDot dotOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Active:
        return StatusDot::Active;
    case Delivery::Issues:
    case Delivery::Review:
        return StatusDot::Mixed;
    case Delivery::Paused:
    case Delivery::Archived:
    case Delivery::Unknown:
        break;
    }
    return StatusDot::Paused;
}

} // namespace mci::ui
