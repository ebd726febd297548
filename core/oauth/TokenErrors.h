// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "net/Http.h"

#include <optional>

#include <QJsonObject>

namespace mci::oauth {

/** The error that Graph's answer to a login call means; nullopt when it is a success. Knows only what logins meet. */
[[nodiscard]] std::optional<Error> loginError(const net::HttpResponse &response);

/** Graph says that this call does not take POST. */
[[nodiscard]] bool refusesPost(const net::HttpResponse &response);

} // namespace mci::oauth
