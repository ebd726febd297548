// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"

#include <condition_variable>
#include <mutex>

#include <QSet>

namespace mci::services {

/** Lets one thread at a time work on a key; who comes second waits and then finds what the first one made. Any thread. */
class FlightDesk
{
public:
    /** Holds the key as long as it lives. */
    class Turn
    {
    public:
        Turn(FlightDesk &desk, QString key);
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        ~Turn();

    private:
        FlightDesk &m_desk;
        const QString m_key;
    };

    /** nullptr when it was cancelled while it waited. */
    [[nodiscard]] std::unique_ptr<Turn> wait(const QString &key, const CancelToken &cancel);

private:
    // Guards m_taken.
    std::mutex m_mutex;
    std::condition_variable m_freed;
    QSet<QString> m_taken;
};

} // namespace mci::services
