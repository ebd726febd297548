// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clone/CloneGate.h"

#include <QRandomGenerator>

namespace mci::bench {

/** Neither alike nor in any way special: a comparison cannot end early because of what the pictures show. */
[[nodiscard]] domain::CloneSubject randomCreative(QRandomGenerator &random, int number);

} // namespace mci::bench
