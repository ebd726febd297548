// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/World.h"

#include <QLatin1String>

namespace mci::sandbox {

/** What a name in `fields` means on an object of a kind. */
enum class FieldMeaning { Unknown, Own, Link, Edge };

[[nodiscard]] FieldMeaning fieldMeaning(Kind kind, const QString &name);

} // namespace mci::sandbox
