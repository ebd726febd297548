// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>
#include <QUrl>

namespace mci::net {

/** What is sent to this machine must not take the way through another one, whatever the environment says. */
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/** Whether a request to `url` goes through a proxy: then a refused connection is the proxy's. */
[[nodiscard]] bool goesThroughProxy(const QUrl &url);

} // namespace mci::net
