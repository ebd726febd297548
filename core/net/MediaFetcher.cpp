// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/MediaFetcher.h"

#include "net/UrlPolicy.h"

namespace mci::net {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool saysExpired(const QByteArray &body)
{
    const QByteArray text = body.left(4096).toLower();
    return text.contains("signature") && text.contains("expired");
}

Error statusError(ErrorCode code, Reason reason, int status)
{
    Error error = makeError(code, reason, QStringLiteral("the media server answered with a status"));
    error.httpStatus = status;
    return error;
}

} // namespace

MediaFetcher::MediaFetcher(HttpTransport &transport, HostResolver &resolver, const Clock &clock, QUrl graphOrigin,
                           MediaLimits limits)
    : m_transport(transport)
    , m_resolver(resolver)
    , m_clock(clock)
    , m_graphOrigin(std::move(graphOrigin))
    , m_limits(limits)
{
}

Result<QByteArray> MediaFetcher::fetch(const QUrl &url, const CancelToken &cancel) const
{
    const std::chrono::milliseconds deadline = m_clock.monotonic() + m_limits.total;
    QUrl hop = url;
    for (int redirects = 0; redirects <= m_limits.redirects; ++redirects) {
        Result<HttpResponse> response = fetchHop(hop, deadline, cancel);
        if (!response)
            return failure(response.error());
        if (!isRedirect(response->status))
            return bytesOf(std::move(*response), hop);
        const QByteArray location = response->header("Location");
        if (location.isEmpty())
            break;
        hop = hop.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    }
    return failure(
        makeError(ErrorCode::Network, Reason::RedirectRefused, QStringLiteral("redirected too often or nowhere")));
}

Result<HttpResponse> MediaFetcher::fetchHop(const QUrl &url, std::chrono::milliseconds deadline,
                                            const CancelToken &cancel) const
{
    if (const Status allowed = checkMediaUrl(url, m_graphOrigin); !allowed)
        return failure(allowed.error());
    if (const Status known = checkAddresses(url, deadline, cancel); !known)
        return failure(known.error());
    const std::chrono::milliseconds left = deadline - m_clock.monotonic();
    if (left.count() <= 0)
        return failure(
            transientError(ErrorCode::Timeout, Reason::TotalTimeout, QStringLiteral("no time left for the picture")));
    HttpRequest request;
    request.url = url;
    // Without this the media servers may choose a format that the decoder refuses.
    request.headers = {{"Accept", "image/jpeg,image/png,image/webp"}};
    request.limits.total = left;
    request.limits.bodyBytes = m_limits.bytes;
    return sendAndWait(m_transport, std::move(request), cancel);
}

Status MediaFetcher::checkAddresses(const QUrl &url, std::chrono::milliseconds deadline,
                                    const CancelToken &cancel) const
{
    if (isSameOrigin(url, m_graphOrigin))
        return {};
    const auto addresses = m_resolver.resolve(url.host(QUrl::FullyEncoded), deadline - m_clock.monotonic(), cancel);
    if (!addresses)
        return failure(addresses.error());
    if (std::all_of(addresses->begin(), addresses->end(), isPublicAddress))
        return {};
    return failure(makeError(ErrorCode::InvalidRequest, Reason::UrlRefused,
                             QStringLiteral("the host leads to a private address"),
                             {{QStringLiteral("host"), url.host(QUrl::FullyEncoded)}}));
}

Result<QByteArray> MediaFetcher::bytesOf(HttpResponse response, const QUrl &url) const
{
    const int status = response.status;
    if (status == 200)
        return std::move(response.body);
    if (status == 429 || status >= 500) {
        Error error = statusError(ErrorCode::Network, Reason::NetworkOther, status);
        error.transient = true;
        return failure(std::move(error));
    }
    // Only after a refusal: a wrong clock on this machine must not make good links look expired.
    const std::optional<UtcTime> expiry = linkExpiry(url);
    if (status == 403 && (saysExpired(response.body) || (expiry && *expiry <= m_clock.now())))
        return failure(statusError(ErrorCode::NotFound, Reason::ImageLinkExpired, status));
    return failure(statusError(ErrorCode::NotFound, Reason::ImageMissing, status));
}

} // namespace mci::net
