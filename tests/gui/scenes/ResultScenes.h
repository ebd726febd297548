// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Stage.h"

namespace mci::test {

/** Scenes of the page of what was made. */
QWidget *resultPage(Stage &stage);
QWidget *resultBlocked(Stage &stage);
/** A headline that is too long could not be kept. */
QWidget *resultText(Stage &stage);
QWidget *resultScore(Stage &stage);
QWidget *resultLineage(Stage &stage);
QWidget *resultExport(Stage &stage);

} // namespace mci::test
