// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace mci::ui {

/**
 * Lets Tab lead through everything below the widget in the order of its layouts, which is that of reading; by itself Qt keeps
 * the order in which the widgets were made. Again after something was added.
 */
void tabByLayout(QWidget &widget);

} // namespace mci::ui
