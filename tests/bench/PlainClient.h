// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

namespace mci::bench {

/** The barest use of Qt's network: asks, waits, hands out the bytes. Follows redirects; ends the program on an error. */
class PlainClient
{
public:
    [[nodiscard]] QByteArray get(const QUrl &url);

private:
    QNetworkAccessManager m_network;
};

} // namespace mci::bench
