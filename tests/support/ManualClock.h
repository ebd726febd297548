// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>

namespace mci::test {

/** A clock that moves only when told; starts at 2026-11-24T12:00:00Z. */
class ManualClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override { return fromEpochMs(m_ms.load()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_ms.load());
    }
    void advance(std::chrono::milliseconds step) { m_ms += step.count(); }
    void set(UtcTime time) { m_ms = toEpochMs(time); }

private:
    std::atomic<qint64> m_ms{1795521600000};
};

} // namespace mci::test
