// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace mci::store {

/**
 * A session whose commits outlive a power cut, where an ordinary one may lose the last of them. Slower: for consents and for
 * what was paid for.
 */
[[nodiscard]] Result<Session> durableSession(const Database &database);

} // namespace mci::store
