// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Stage.h"

namespace mci::test {

/** Scenes of the editor of briefs, and of the library of briefs and of what was made of them. */
QWidget *briefEditor(Stage &stage);
QWidget *briefProvider(Stage &stage);
QWidget *briefProblems(Stage &stage);
QWidget *briefRunning(Stage &stage);
QWidget *brandKit(Stage &stage);
QWidget *madeLibrary(Stage &stage);
QWidget *briefLibrary(Stage &stage);
QWidget *emptyLibrary(Stage &stage);

} // namespace mci::test
