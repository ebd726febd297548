// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <functional>

class QWidget;

namespace mci::ui {

class KeyMap;

/** A window with every shortcut as it is now, by menu, and the keys of grid and table. `change` leads to where they are chosen. */
void openShortcuts(Look &look, const KeyMap &keys, std::function<void()> change, QWidget *parent);

} // namespace mci::ui
