// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Scenes.h"

namespace mci::test {

/** The editor of briefs, the brand kit, and the library. */
[[nodiscard]] std::vector<Scene> briefScenes();

} // namespace mci::test
