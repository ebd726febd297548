// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

class QPainter;

namespace mci::ui {

/** An icon of `size` design pixels, larger with the text, in the middle of `box`. */
void paintIcon(QPainter &painter, const Look &look, const QString &name, const QRect &box, int size, Role role);

} // namespace mci::ui
