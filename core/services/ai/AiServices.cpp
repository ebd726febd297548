// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/AiServices.h"

namespace mci::services {

AiServices::AiServices(const store::Database &database, secrets::SecretStore &secrets, net::HttpTransport &transport,
                       const LiveConfig &config, const Clock &clock)
    : provider(transport, clock, rates)
    , copyProvider(transport, clock, rates)
    , pictureProvider(transport, clock, rates)
    , endpoints(secrets, config)
    , consents(database, config, clock)
    , prices(database)
    , ledger(database, clock)
    , budget(database, prices, config, clock)
    , desk(database, provider, endpoints, consents, prices, config, clock)
    , questions(database, endpoints, consents, budget, clock)
    , estimates(database, consents, budget, config, clock)
    , analysis(database, provider, endpoints, consents, questions, clock)
{
}

} // namespace mci::services
