// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "domain/clone/PicturePrint.h"
#include "domain/Creative.h"
#include "net/MediaFetcher.h"
#include "services/ServiceConfig.h"

#include <QStringList>

namespace mci::services {

/** Fetches one creative's picture and works out everything that is kept of it. Any worker thread. */
class PictureIngest
{
public:
    PictureIngest(const net::MediaFetcher &fetcher, const ServiceConfig &config);

    /**
     * Tries the addresses in order until one gives a picture of sensible size, and fills in the creative's picture fields. What
     * it had before stays where no other comes; why there is none stands in pictureState. Gives the print of a picture that
     * came, also where the picture itself is not kept. The only errors are those that end the whole job: cancelled, disk full.
     */
    [[nodiscard]] Result<std::optional<domain::PicturePrint>> ingest(domain::Creative &creative,
                                                                     const QStringList &urls,
                                                                     const CancelToken &cancel) const;

private:
    [[nodiscard]] bool isThere(const domain::Creative &creative) const;
    [[nodiscard]] Result<domain::PicturePrint> keep(domain::Creative &creative, const QByteArray &bytes) const;

    const net::MediaFetcher &m_fetcher;
    const ServiceConfig &m_config;
};

} // namespace mci::services
