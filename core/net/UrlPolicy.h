// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHostAddress>
#include <QUrl>

namespace mci::net {

/** `localhost`, 127.0.0.0/8 or ::1, as written in a URL (without brackets). */
[[nodiscard]] bool isLoopbackHost(const QString &host);

/** False for every address that is not reachable on the open Internet: loopback, private, link-local, reserved,
 * multicast. */
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/** Whether both have the same scheme, host and port. */
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

/**
 * Whether a picture may be fetched from `url`: https on the standard port of one of Meta's media hosts, without user
 * info. The exact origin of `graphOrigin` is allowed too when that is a loopback host. Reason::UrlRefused otherwise.
 */
[[nodiscard]] Status checkMediaUrl(const QUrl &url, const QUrl &graphOrigin);

/** Whether tokens may be sent to `url`: https, or http to a loopback host. Reason::GraphUrlInsecure otherwise. */
[[nodiscard]] Status checkGraphUrl(const QUrl &url);

/** When a signed picture link stops working (its `oe` parameter, hex Unix time); nullopt when it does not say. */
[[nodiscard]] std::optional<UtcTime> linkExpiry(const QUrl &url);

} // namespace mci::net
