// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "compose/LayoutFamily.h"

namespace mci::compose {

/** All families that come with the app, by id. They are read once; Internal names the file and the field that is broken. */
[[nodiscard]] const Result<std::vector<LayoutFamily>> &layoutFamilies();
/** Null for an id that there is none of. */
[[nodiscard]] const LayoutFamily *findLayout(const QString &id);

} // namespace mci::compose
