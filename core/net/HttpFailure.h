// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QNetworkReply>

namespace mci::net {

/** Whether Qt's outcome is a whole answer: 4xx and 5xx are, although Qt calls them errors. */
[[nodiscard]] bool isAnswer(QNetworkReply::NetworkError error, int status);

/** Our error for a request that brought no whole answer. */
[[nodiscard]] Error errorOf(QNetworkReply::NetworkError error, const QString &text);

} // namespace mci::net
