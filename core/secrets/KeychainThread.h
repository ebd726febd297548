// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/EventThread.h"

namespace mci::secrets {

/**
 * The one thread on which the keychain library is used, started with the first call.
 *
 * It is the process's, not a store's: the library queues all jobs through one hidden object that stays in the thread of
 * the first job, and a second thread would wait for it for ever once the first has ended.
 */
[[nodiscard]] EventThread &keychainThread();

} // namespace mci::secrets
