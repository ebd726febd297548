// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/Http.h"

#include <QJsonObject>

namespace mci::meta {

/**
 * Reads an answer of the Graph API: an `error` member goes before everything else, whatever the HTTP status; a body that is
 * not a JSON object (a proxy's page, a captive portal, half a body) is a transient error.
 */
[[nodiscard]] Result<QJsonObject> decodeAnswer(const net::HttpResponse &response);

/** Maps the `error` object of an answer by code and subcode, never by its wording alone. */
[[nodiscard]] Error mapGraphError(const QJsonObject &error, int httpStatus);

} // namespace mci::meta
