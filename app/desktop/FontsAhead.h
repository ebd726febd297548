// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace mci::desktop {

/**
 * Reads the system's font configuration in a thread of its own while the program opens its profile; the first text would
 * wait for it otherwise. Where fonts come from elsewhere than Fontconfig it does nothing.
 */
class FontsAhead final
{
public:
    FontsAhead();

    /** Before the first text: two threads that read the configuration at once would both do the whole work. */
    void wait() const { m_read.wait(); }

private:
    std::future<void> m_read;
};

} // namespace mci::desktop
