// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::ui {

/** Tells Qt how screen readers meet the grid. Any number of times. */
void installGridAccessibility();

} // namespace mci::ui
