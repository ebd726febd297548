// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ai/AiConsents.h"

#include <atomic>
#include <stop_token>
#include <thread>

namespace mci::services {

/**
 * Looks, three times a second, whether the organization still agrees, and cancels when it does not: also where another program
 * withdrew the consent, of which nobody tells this one. Lives as long as a call.
 */
class ConsentWatch
{
public:
    /** `cancel` cancels as well. */
    ConsentWatch(const AiConsents &consents, const domain::AiConsent &consent, const CancelToken &cancel);
    ConsentWatch(const ConsentWatch &) = delete;
    ConsentWatch &operator=(const ConsentWatch &) = delete;
    ~ConsentWatch();

    [[nodiscard]] CancelToken token() const { return m_source.token(); }
    [[nodiscard]] bool isWithdrawn() const { return m_withdrawn; }

private:
    void look(const std::stop_token &stop, const AiConsents &consents, const domain::AiConsent &consent);

    CancelSource m_source;
    std::atomic<bool> m_withdrawn{false};
    std::stop_callback<std::function<void()>> m_forward;
    // Last: it ends before what it uses.
    std::jthread m_thread;
};

} // namespace mci::services
