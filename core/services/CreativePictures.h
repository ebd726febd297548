// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Creative.h"
#include "net/HostResolver.h"
#include "net/Http.h"
#include "services/LiveConfig.h"

namespace mci::services {

/** The bytes of creatives' pictures: those that are kept, else fetched and forgotten. Worker thread. */
class CreativePictures
{
public:
    CreativePictures(net::HttpTransport &transport, net::HostResolver &resolver, const LiveConfig &config,
                     const Clock &clock);

    /** ImageMissing for a creative without one. */
    [[nodiscard]] Result<QByteArray> of(const domain::Creative &creative, const CancelToken &cancel) const;

private:
    net::HttpTransport &m_transport;
    net::HostResolver &m_resolver;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
