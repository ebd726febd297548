// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::ui {

/**
 * Teaches screen readers the roles of our painted widgets (progress, tag, note, step, group of choices). Called by their
 * constructors; more than once is harmless.
 */
void registerAccessibility();

} // namespace mci::ui
