// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/BriefPreviews.h"
#include "services/generate/Briefs.h"
#include "services/generate/ChangeVariation.h"
#include "services/generate/CreativeGenerateHandler.h"
#include "services/generate/LibraryRecheck.h"
#include "services/generate/MadeCreatives.h"
#include "services/generate/QueueGeneration.h"

namespace mci::services {

/** Everything that has to do with briefs and what is made of them. */
struct GenerationServices
{
    GenerationServices(const store::Database &database, ai::PictureAnalysis &analysis, const AiServices &ai,
                       const LiveConfig &config, const Clock &clock)
        : provider(ai, config)
        , briefs(database, config, clock)
        , previews(database, provider, config)
        , queue(database, clock)
        , creatives(database, analysis, provider, config, clock)
        , made(database, config, clock)
        , change(database, analysis, config, clock)
        , recheck(database, config, clock)
        , handler(database, creatives, config, clock)
    {
    }

    ProviderMaker provider;
    Briefs briefs;
    BriefPreviews previews;
    QueueGeneration queue;
    GenerateCreatives creatives;
    MadeCreatives made;
    ChangeVariation change;
    LibraryRecheck recheck;
    CreativeGenerateHandler handler;
};

} // namespace mci::services
