// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Hint.h"

#include <QString>

namespace mci::text {

/** Where a text is read, and so whose controls it may name. */
enum class Surface { CommandLine, Window };

/** One or more whole sentences; figures in the default locale. A value that is missing leaves its sentence out. */
[[nodiscard]] QString hintText(const domain::Hint &hint, Surface surface);

} // namespace mci::text
