// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativePictures.h"

#include "imaging/ThumbnailCache.h"
#include "net/MediaFetcher.h"

namespace mci::services {

CreativePictures::CreativePictures(net::HttpTransport &transport, net::HostResolver &resolver, const LiveConfig &config,
                                   const Clock &clock)
    : m_transport(transport)
    , m_resolver(resolver)
    , m_config(config)
    , m_clock(clock)
{
}

Result<QByteArray> CreativePictures::of(const domain::Creative &creative, const CancelToken &cancel) const
{
    const std::shared_ptr<const ServiceConfig> config = m_config.current();
    if (!creative.thumbnailFile.isEmpty()) {
        auto kept = imaging::ThumbnailCache(config->thumbnailFolder).read(creative.thumbnailFile);
        if (kept || creative.imageUrl.isEmpty())
            return kept;
    }
    if (creative.imageSha256.isEmpty() || creative.imageUrl.isEmpty())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::ImageMissing,
                                 domain::pictureStateName(creative.pictureState)));
    // Pictures are not kept, or this one was cleared away: it is fetched, looked at and forgotten.
    return net::MediaFetcher(m_transport, m_resolver, m_clock, config->graphUrl).fetch(QUrl(creative.imageUrl), cancel);
}

} // namespace mci::services
