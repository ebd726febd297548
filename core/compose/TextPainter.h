// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/FittedAd.h"

#include <QPainter>

namespace mci::compose {

void paintText(QPainter &painter, const FittedText &text);
void paintPlate(QPainter &painter, const Plate &plate);

} // namespace mci::compose
