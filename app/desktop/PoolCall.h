// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "desktop/StandBack.h"

#include <QtConcurrentRun>
#include <QThreadPool>

namespace mci::desktop {

/** Runs on a thread of the pool; Cancelled without running once `stop` is set. */
template<typename Work>
[[nodiscard]] auto callOn(QThreadPool &pool, const CancelToken &stop, Work work)
{
    using Answer = std::invoke_result_t<Work>;
    return QtConcurrent::run(&pool, [stop, work = std::move(work)]() -> Answer {
        standBack();
        return stop.isCancelled() ? Answer(failure(cancelledError())) : work();
    });
}

} // namespace mci::desktop
