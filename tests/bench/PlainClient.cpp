// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PlainClient.h"

#include <QEventLoop>
#include <QNetworkReply>

namespace mci::bench {

QByteArray PlainClient::get(const QUrl &url)
{
    QNetworkRequest request(url);
    // Any token will do for the sandbox.
    request.setRawHeader("Authorization", "Bearer EAABbench");
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s", qPrintable(url.path()), qPrintable(reply->errorString()));
    return reply->readAll();
}

} // namespace mci::bench
