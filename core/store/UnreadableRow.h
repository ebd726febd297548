// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace mci::store {

/** What a list does with a row whose content is not as agreed; who asks for one row is always told. */
enum class UnreadableRows { Fail, LeaveOut };

/** The content of a row is not as agreed: it was read, and the database is as it should be. */
[[nodiscard]] bool isUnreadableRow(const Error &error);
/** Writes a warning. `what`: such as "brief". */
void logUnreadableRow(const QString &what, const QString &id, const Error &error);

} // namespace mci::store
