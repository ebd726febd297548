// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "services/generate/PatternLenders.h"
#include "services/generate/ProviderMaker.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/** Tells what would be made of a draft while it is written: nothing is stored, nothing leaves. Worker thread. */
class BriefPreviews
{
public:
    BriefPreviews(const store::Database &database, const ProviderMaker &provider, const LiveConfig &config);

    [[nodiscard]] Result<BriefPreview> of(const QString &organizationId, const domain::BriefDraft &draft) const;

private:
    [[nodiscard]] Status addProvider(const LoadedLenders &lenders, const domain::BriefDraft &draft,
                                     BriefPreview &preview) const;

    const store::Database &m_database;
    const ProviderMaker &m_provider;
    const LiveConfig &m_config;
};

} // namespace mci::services
