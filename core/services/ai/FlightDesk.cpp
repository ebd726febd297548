// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/FlightDesk.h"

namespace mci::services {

FlightDesk::Turn::Turn(FlightDesk &desk, QString key)
    : m_desk(desk)
    , m_key(std::move(key))
{
}

FlightDesk::Turn::~Turn()
{
    {
        const std::lock_guard guard(m_desk.m_mutex);
        m_desk.m_taken.remove(m_key);
    }
    m_desk.m_freed.notify_all();
}

std::unique_ptr<FlightDesk::Turn> FlightDesk::wait(const QString &key, const CancelToken &cancel)
{
    const std::stop_callback wake(cancel.stopToken(), [this] {
        // Taken, so that nobody misses it between looking and waiting.
        const std::lock_guard guard(m_mutex);
        m_freed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_freed.wait(lock, [&] { return cancel.isCancelled() || !m_taken.contains(key); });
    if (cancel.isCancelled())
        return nullptr;
    m_taken.insert(key);
    return std::make_unique<Turn>(*this, key);
}

} // namespace mci::services
