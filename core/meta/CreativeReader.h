// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meta/CreativeDecoder.h"
#include "meta/GraphClient.h"

#include <vector>

namespace mci::meta {

/** The most ids that one `?ids=` call takes. */
inline constexpr int kIdsPerCall = 50;

/** Reads the creatives of some ads and finds their pictures, in as few calls as Meta allows. */
class CreativeReader
{
public:
    CreativeReader(GraphClient &client, QString adAccountId);

    /**
     * Drafts with their picture addresses filled in, in no particular order. Ads that Meta no longer knows are left out. Asks
     * once for the ads, once for the pictures known by hash only, once for the covers of videos without a picture.
     */
    [[nodiscard]] Result<std::vector<CreativeDraft>> read(const QStringList &adIds, const CancelToken &cancel);

private:
    [[nodiscard]] Result<std::vector<CreativeDraft>> readAds(const QStringList &adIds, const CancelToken &cancel);
    [[nodiscard]] Result<std::vector<CreativeDraft>> readHalves(const QStringList &adIds, const CancelToken &cancel);
    [[nodiscard]] Status addImagesByHash(std::vector<CreativeDraft> &drafts, const CancelToken &cancel);
    [[nodiscard]] Status addVideoCovers(std::vector<CreativeDraft> &drafts, const CancelToken &cancel);

    GraphClient &m_client;
    QString m_adAccountId;
};

} // namespace mci::meta
