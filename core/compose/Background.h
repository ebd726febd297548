// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdPlan.h"

#include <QPainter>

namespace mci::compose {

/** Fills the whole of `size`. Between the plan's two backgrounds, so that its text is read on every pixel; by seed. */
void paintBackground(QPainter &painter, QSize size, const AdPlan &plan);

} // namespace mci::compose
