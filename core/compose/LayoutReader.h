// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "compose/LayoutFamily.h"

#include <QByteArray>

namespace mci::compose {

/**
 * Reads one file of resources/layouts. Internal, with the first broken field's name, when anything is missing, unknown or off the
 * format's canvas: blocks have to lie in textArea(), and each item has to be there exactly once.
 */
[[nodiscard]] Result<LayoutFamily> readLayout(const QByteArray &json);

} // namespace mci::compose
