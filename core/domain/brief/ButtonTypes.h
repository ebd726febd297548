// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mci::domain {

/** Meta's values of an ad's button whose labels core/text knows, NO_BUTTON among them. Sorted. */
[[nodiscard]] const QStringList &buttonTypes();

} // namespace mci::domain
