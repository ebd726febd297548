// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/CallbackPages.h"
#include "oauth/CallbackRequest.h"

#include <QByteArray>

namespace mci::oauth {

/**
 * The whole HTTP answer to a judged request: the page for its outcome, with headers that keep code and state out of
 * caches, referrers and the history. Whatever came with the request is escaped.
 */
[[nodiscard]] QByteArray callbackReply(const CallbackVerdict &verdict, const CallbackPages &pages);

} // namespace mci::oauth
