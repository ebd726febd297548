// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

class QPainter;

namespace mci::ui {

/** Up to two letters for an avatar: of the first two words. */
[[nodiscard]] QString initialsOf(const QString &name);
/** One of the design's client colours, always the same for an id; white text stands on it. */
[[nodiscard]] QColor clientColor(const QString &id);
/** The rounded square with the initials. */
void paintClientMark(QPainter &painter, const QRectF &rect, const QString &id, const QString &name, const Theme &theme);

} // namespace mci::ui
