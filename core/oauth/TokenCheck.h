// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/LoginOutcome.h"
#include "oauth/TokenClient.h"

namespace mci::oauth {

/**
 * Asks Meta whose token it is and what it may do. `expiry` is what is known of its end already. A token without
 * ads_read is AccessDenied/ScopeDeclined with the parameter `scope`.
 */
[[nodiscard]] Result<LoginOutcome> inspectToken(TokenClient &client, const Secret &token, const TokenExpiry &expiry,
                                                const CancelToken &cancel);

/** inspectToken() for text that a person pasted. Blank: InvalidRequest/TokenEmpty; no token by its look: TokenInvalid.
 */
[[nodiscard]] Result<LoginOutcome> validatePasted(TokenClient &client, const Secret &token, const CancelToken &cancel);

} // namespace mci::oauth
