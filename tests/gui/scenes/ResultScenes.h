// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Scenes.h"

namespace mci::test {

/** The page of what was made. */
[[nodiscard]] std::vector<Scene> resultScenes();

} // namespace mci::test
