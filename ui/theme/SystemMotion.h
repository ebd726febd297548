// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace mci::ui {

/** Windows and macOS: whether the system lets things move; nullopt elsewhere, where PortalMotion is told. */
[[nodiscard]] std::optional<bool> systemMotion();

} // namespace mci::ui
