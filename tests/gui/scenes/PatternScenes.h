// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Stage.h"

namespace mci::test {

/** Scenes of the page of patterns. */
[[nodiscard]] QWidget *patternsPage(Stage &stage);
[[nodiscard]] QWidget *patternsPageEnd(Stage &stage);
[[nodiscard]] QWidget *noPatterns(Stage &stage);

} // namespace mci::test
