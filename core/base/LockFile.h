// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QLockFile;

namespace mci {

/**
 * Takes `lock`, waiting up to `limit` for a holder that lives. Beyond QLockFile::tryLock(), a file whose maker was killed before it
 * had written who it is counts as free: with a stale time of 0 QLockFile would take it for held for ever.
 */
[[nodiscard]] bool takeLock(QLockFile &lock, std::chrono::milliseconds limit);

} // namespace mci
