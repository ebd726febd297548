// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdPlan.h"

#include <QImage>
#include <QSize>

namespace mci::compose {

/**
 * What an ad of this plan is going to look like, as blocks and bars without words, at most as large as `size` in the format's
 * shape. Null for a family there is none of.
 */
[[nodiscard]] QImage sketch(const AdPlan &plan, QSize size);

} // namespace mci::compose
