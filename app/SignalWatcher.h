// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"

namespace mci::app {

/** Turns SIGINT and SIGTERM (Ctrl+C on Windows) into a cancellation. One at a time, made on the main thread. */
class SignalWatcher
{
public:
    SignalWatcher();
    SignalWatcher(const SignalWatcher &) = delete;
    SignalWatcher &operator=(const SignalWatcher &) = delete;
    ~SignalWatcher();

    [[nodiscard]] CancelToken token() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace mci::app
