// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

class QPainter;
class QStyleOptionMenuItem;

namespace mci::ui {

/** The design's menus: rows of 30 px, icon 16, shortcut at the right, highlighted row with round corners. */
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Look &look);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const Look &look);
void paintMenuPanel(QPainter &painter, const QRect &rect, const Theme &theme);
/** Between the menu's edge and its rows. */
inline constexpr int kMenuPadding = 6;

} // namespace mci::ui
