// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Stage.h"

namespace mci::test {

/** Scenes of the page of patterns. */
QWidget *patternsPage(Stage &stage);
QWidget *patternsPageEnd(Stage &stage);
QWidget *noPatterns(Stage &stage);

} // namespace mci::test
