// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

class QApplication;

namespace mci::ui {

/**
 * Dresses the application: style, palette, fonts (Inter on Linux where it is installed), style sheet, focus ring; again
 * on every Look::changed(), and when the system goes from light to dark where Qt can tell. Once, after `look` is made,
 * which must outlive the windows.
 */
void applyLook(QApplication &application, Look &look);

} // namespace mci::ui
