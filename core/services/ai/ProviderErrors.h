// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace mci::services {

/** A cancellation, a full disk, the database: nothing else that was begun can go on either. */
[[nodiscard]] bool endsTheWork(const Error &error);

/** Something about this question or this answer: the next one may go well. */
[[nodiscard]] bool isOfOneQuestion(const Error &error);

} // namespace mci::services
