// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meta/CreativeDecoder.h"
#include "meta/GraphClient.h"
#include "net/HostResolver.h"
#include "services/LiveConfig.h"
#include "services/PictureIngest.h"
#include "store/PicturePrintRepository.h"

#include <functional>

namespace mci::services {

/** What Meta and the picture servers said of some creatives. */
struct IngestedCreatives
{
    std::vector<domain::Creative> creatives;
    /** Of those that have a picture, by creative id. */
    QHash<QString, store::StoredPrint> prints;

    /** In one transaction. What was erased meanwhile stays away. */
    [[nodiscard]] Status save(store::Session &session) const;
    /** Creatives whose picture is kept as a file. */
    [[nodiscard]] int picturesKept() const;
};

/** Reads creatives of one ad account and fetches their pictures, some side by side. Worker threads. */
class CreativeIngest
{
public:
    /** `stage` as core/text words it; `done` of `total` creatives. Called from several threads at once. */
    using Progress = std::function<void(const QString &stage, int done, int total)>;

    CreativeIngest(net::HttpTransport &transport, net::HostResolver &resolver, const LiveConfig &config,
                   const Clock &clock);

    /** At most meta::kIdsPerCall creatives, as stored, of the account. One that Meta no longer shows keeps what is known. */
    [[nodiscard]] Result<IngestedCreatives> read(meta::GraphClient &client, const QString &adAccountId,
                                                 const std::vector<domain::Creative> &stored, const Progress &progress,
                                                 const CancelToken &cancel) const;

private:
    struct Work
    {
        domain::Creative creative;
        QStringList pictureUrls;
        std::optional<domain::PicturePrint> print;
    };

    [[nodiscard]] std::vector<Work> worksOf(const std::vector<domain::Creative> &stored,
                                            const std::vector<meta::CreativeDraft> &drafts) const;
    [[nodiscard]] Status fetchPictures(std::vector<Work> &works, const Progress &progress,
                                       const CancelToken &cancel) const;

    net::HttpTransport &m_transport;
    net::HostResolver &m_resolver;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
