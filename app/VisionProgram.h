// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::app {

/** The helper that looks at pictures: beside this program as installed, or in its own folder as built. */
[[nodiscard]] QString visionProgram();

} // namespace mci::app
