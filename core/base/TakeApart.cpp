// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TakeApart.h"

namespace mci {

QThreadPool &takeApartPool()
{
    static QThreadPool pool;
    static const bool single = [] {
        pool.setMaxThreadCount(1);
        return true;
    }();
    Q_UNUSED(single)
    return pool;
}

} // namespace mci
