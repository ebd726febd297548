// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Stage.h"

namespace mci::test {

/** One thing to be seen of the program: a page, a dialog or a popover in some state. */
struct Scene
{
    /** Begins with the number of its drawing in the design. */
    const char *name;
    /** Brings it about on a fresh stage and gives the window, dialog or popover it is about. */
    QWidget *(*show)(Stage &stage);
};

/** All pages, dialogs and popovers of the program. */
[[nodiscard]] const std::vector<Scene> &scenes();
/** A column "scene" with a row for each, by name. */
void addSceneRows();
[[nodiscard]] const Scene &sceneNamed(const QString &name);

} // namespace mci::test
