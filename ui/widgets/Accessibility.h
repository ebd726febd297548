// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace mci::ui {

/**
 * Teaches screen readers the roles of our painted widgets (progress, tag, note, step, group of choices). Called by their
 * constructors; more than once is harmless.
 */
void registerAccessibility();

/** For a widget that Qt would call a mere client, which tells nothing. Before anything asks for its interface. */
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace mci::ui
