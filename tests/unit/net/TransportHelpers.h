// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Http.h"
#include "support/ScriptedServer.h"

namespace mci::test {

/** Short enough to be waited for, long enough for a busy machine not to reach by itself what another limit should stop. */
inline constexpr std::chrono::milliseconds kShort{150};

[[nodiscard]] inline net::HttpRequest get(const QUrl &url)
{
    net::HttpRequest request;
    request.url = url;
    return request;
}

[[nodiscard]] inline Result<net::HttpResponse> fetch(net::HttpTransport &transport, net::HttpRequest request)
{
    return net::sendAndWait(transport, std::move(request), CancelToken());
}

[[nodiscard]] inline Reason reasonOf(const Result<net::HttpResponse> &result)
{
    return result ? Reason::None : result.error().reason;
}

} // namespace mci::test
