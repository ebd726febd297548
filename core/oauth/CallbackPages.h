// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::oauth {

/** One page the browser shows after the login; plain text, escaped by the listener. */
struct CallbackPage
{
    QString title;
    QString body;
};

/** The wording comes from the caller; `language` is a BCP 47 tag for the page's lang attribute. */
struct CallbackPages
{
    QString language;
    CallbackPage success;
    CallbackPage denied;
    CallbackPage failed;
};

} // namespace mci::oauth
