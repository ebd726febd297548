// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::ui {

/** Meta's effective status, as far as people tell states apart. */
enum class Delivery { Unknown, Active, Paused, Review, Issues, Archived };
[[nodiscard]] Delivery deliveryOf(const QString &effectiveStatus);

} // namespace mci::ui
