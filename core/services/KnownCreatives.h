// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Creative.h"

#include <vector>

namespace mci::store {
class Session;
}

namespace mci::services {

/** NotFound with the id, shortened where someone typed a page of text. */
[[nodiscard]] Error unknownCreative(const QString &id);

/** Errors: NotFound, and those of the store. */
[[nodiscard]] Result<domain::Creative> knownCreative(store::Session &session, const QString &id);
/** In the order of the ids; one that is unknown fails all. */
[[nodiscard]] Result<std::vector<domain::Creative>> knownCreatives(store::Session &session, const QStringList &ids);

} // namespace mci::services
