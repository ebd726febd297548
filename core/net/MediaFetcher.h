// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "net/HostResolver.h"
#include "net/Http.h"

#include <chrono>

#include <QByteArray>
#include <QUrl>

namespace mci::net {

struct MediaLimits
{
    /** For the whole fetch, redirects and name look-ups included. */
    std::chrono::milliseconds total{30'000};
    qint64 bytes = 15LL * 1024 * 1024;
    int redirects = 3;
};

/**
 * Fetches a picture from a link that came from outside. Every hop has to pass checkMediaUrl() and to lead to a public
 * address; no token is ever sent. Blocks, so it belongs on a worker thread; one object serves any number of them.
 */
class MediaFetcher
{
public:
    /** `graphOrigin` is the Graph API's URL setting; its origin is allowed when it is a loopback host. */
    MediaFetcher(HttpTransport &transport, HostResolver &resolver, const Clock &clock, QUrl graphOrigin,
                 MediaLimits limits = {});

    /**
     * The bytes as sent (they may be anything: decode them with limits), or an error: UrlRefused, RedirectRefused,
     * ImageLinkExpired (fetch the creative again), ImageMissing (the server has none), BodyTooLarge, or the
     * transport's.
     */
    [[nodiscard]] Result<QByteArray> fetch(const QUrl &url, const CancelToken &cancel) const;

private:
    [[nodiscard]] Result<HttpResponse> fetchHop(const QUrl &url, std::chrono::milliseconds deadline,
                                                const CancelToken &cancel) const;
    [[nodiscard]] Status checkAddresses(const QUrl &url, std::chrono::milliseconds deadline,
                                        const CancelToken &cancel) const;
    [[nodiscard]] Result<QByteArray> bytesOf(HttpResponse response, const QUrl &url) const;

    HttpTransport &m_transport;
    HostResolver &m_resolver;
    const Clock &m_clock;
    QUrl m_graphOrigin;
    MediaLimits m_limits;
};

} // namespace mci::net
