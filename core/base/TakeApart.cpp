// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TakeApart.h"

namespace mci {

namespace {

class OneThread final : public QThreadPool
{
public:
    OneThread() { setMaxThreadCount(1); }
};

} // namespace

QThreadPool &takeApartPool()
{
    static OneThread pool;
    return pool;
}

} // namespace mci
