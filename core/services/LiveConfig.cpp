// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LiveConfig.h"

namespace mci::services {

LiveConfig::LiveConfig(ServiceConfig config)
    : m_config(std::make_shared<const ServiceConfig>(std::move(config)))
{
}

std::shared_ptr<const ServiceConfig> LiveConfig::current() const
{
    const std::lock_guard guard(m_mutex);
    return m_config;
}

void LiveConfig::replace(ServiceConfig config)
{
    auto next = std::make_shared<const ServiceConfig>(std::move(config));
    const std::lock_guard guard(m_mutex);
    m_config = std::move(next);
}

} // namespace mci::services
