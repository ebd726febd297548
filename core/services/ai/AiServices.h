// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/CopyProvider.h"
#include "ai/provider/PictureProvider.h"
#include "ai/provider/RateMemory.h"
#include "services/ai/AiDesk.h"
#include "services/ai/ExtractionEstimates.h"
#include "services/ai/ProviderAnalysis.h"

namespace mci::services {

/** Everything that has to do with an AI provider, made in the order in which one needs the other. */
struct AiServices
{
    AiServices(const store::Database &database, secrets::SecretStore &secrets, net::HttpTransport &transport,
               const LiveConfig &config, const Clock &clock);

    /** One for all: what a server said of its limits holds for every call. */
    ai::RateMemory rates;
    ai::PatternProvider provider;
    ai::CopyProvider copyProvider;
    ai::PictureProvider pictureProvider;
    AiEndpoints endpoints;
    AiConsents consents;
    AiPrices prices;
    AiLedger ledger;
    AiBudget budget;
    AiDesk desk;
    ProviderDesk questions;
    ExtractionEstimates estimates;
    ProviderAnalysis analysis;
};

} // namespace mci::services
