// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <chrono>
#include <vector>

#include <QByteArray>
#include <QFuture>
#include <QUrl>

namespace mci::net {

enum class HttpMethod { Get, Post, Delete };

struct HttpLimits
{
    std::chrono::milliseconds connect{10'000};
    /** Longest silence between two pieces of the answer. */
    std::chrono::milliseconds idle{30'000};
    std::chrono::milliseconds total{120'000};
    qint64 bodyBytes = 32LL * 1024 * 1024;
    bool operator==(const HttpLimits &) const = default;
};

using HttpHeader = std::pair<QByteArray, QByteArray>;

/** A request as a value. The token travels in `bearer` and nowhere else. */
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    std::vector<HttpHeader> headers;
    /** Sent as it is; Content-Type comes from `headers`. May hold a secret (form posts): never logged. */
    QByteArray body;
    /** Sent as "Authorization: Bearer …" when not empty. */
    Secret bearer;
    /** The header that carries `bearer` as it is instead, where a server wants it so. */
    QByteArray bearerHeader;
    HttpLimits limits;
};

/** Any answer with a status, 4xx and 5xx included: only the caller knows what they mean. */
struct HttpResponse
{
    int status = 0;
    std::vector<HttpHeader> headers;
    QByteArray body;
    std::chrono::milliseconds duration{0};

    /** Value of the first header of that name (any case); empty when absent. */
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/**
 * The one door to the network. send() may be called from any thread; the future ends exactly once, with an error of code
 * Network, Timeout or Cancelled when no whole answer came. Redirects are never followed: a 3xx is an answer.
 */
class HttpTransport
{
public:
    HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;
    virtual ~HttpTransport() = default;

    [[nodiscard]] virtual QFuture<Result<HttpResponse>> send(HttpRequest request, CancelToken cancel) = 0;
};

/** Sends and waits, for worker threads; must not be called on the network thread. */
[[nodiscard]] Result<HttpResponse> sendAndWait(HttpTransport &transport, HttpRequest request, const CancelToken &cancel);

/** application/x-www-form-urlencoded of the pairs, in order. */
[[nodiscard]] QByteArray formBody(const std::vector<std::pair<QByteArray, QByteArray>> &fields);

} // namespace mci::net
