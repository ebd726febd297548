// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Pause.h"

#include <condition_variable>
#include <mutex>

namespace mci {

bool pauseFor(std::chrono::milliseconds duration, const CancelToken &cancel)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, cancel.stopToken(), duration, [&cancel] { return cancel.isCancelled(); });
    return !cancel.isCancelled();
}

} // namespace mci
