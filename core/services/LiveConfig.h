// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ServiceConfig.h"

#include <memory>
#include <mutex>

namespace mci::services {

/**
 * The settings as they are now. Whoever needs several that belong together takes current() once; a piece of work that has
 * begun goes on with what it took. Any thread.
 */
class LiveConfig
{
public:
    explicit LiveConfig(ServiceConfig config);

    [[nodiscard]] std::shared_ptr<const ServiceConfig> current() const;
    /** For one value; what it gives is gone with the statement. */
    [[nodiscard]] std::shared_ptr<const ServiceConfig> operator->() const { return current(); }
    void replace(ServiceConfig config);

private:
    // Guards m_config, not what it points to: that never changes.
    mutable std::mutex m_mutex;
    std::shared_ptr<const ServiceConfig> m_config;
};

} // namespace mci::services
