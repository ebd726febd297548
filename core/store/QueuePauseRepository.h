// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

/** For the WHERE of those who look for work. */
#define MCI_QUEUE_GOES_ON "NOT EXISTS (SELECT 1 FROM queue_pauses)"

namespace mci::store {

/** Whether the profile's queue is paused: then no worker of any program takes a job, and what runs goes on to its end. */
class QueuePauseRepository
{
public:
    explicit QueuePauseRepository(Session &session)
        : m_session(session)
    {
    }

    /** nullopt while the queue goes on. */
    [[nodiscard]] Result<std::optional<UtcTime>> pausedSince();
    /** A pause that is there keeps its time. */
    [[nodiscard]] Status pause(UtcTime now);
    [[nodiscard]] Status resume();

private:
    Session &m_session;
};

} // namespace mci::store
