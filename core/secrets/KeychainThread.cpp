// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainThread.h"

namespace mci::secrets {

namespace {

struct Holder
{
    Holder() = default;
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
    ~Holder()
    {
        // A call that hangs in the bus or in the service must not keep the program from ending; then the thread goes
        // with it.
        if (thread->stop(std::chrono::seconds(1)))
            delete thread;
    }

    EventThread *thread = new EventThread(QStringLiteral("keychain"));
};

} // namespace

EventThread &keychainThread()
{
    static const Holder holder;
    return *holder.thread;
}

} // namespace mci::secrets
