// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/StandBack.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#endif

namespace mci::desktop {

void standBack()
{
#if defined(Q_OS_LINUX)
    constexpr int kNice = 5;
    // Of the calling thread alone, as Linux has it. Where it is refused, the thread works on as it did.
    (void)setpriority(PRIO_PROCESS, 0, kNice);
#endif
}

} // namespace mci::desktop
