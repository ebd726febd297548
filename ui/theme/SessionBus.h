// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDBusConnection>

namespace mci::ui {

/** The user's session bus; none where there is none, and none is started. */
[[nodiscard]] std::optional<QDBusConnection> sessionBus();

} // namespace mci::ui
