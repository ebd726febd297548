// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::text {

/** Plain text; whoever makes a page of it escapes it. */
struct CallbackText
{
    QString title;
    QString body;
};

/** What the browser shows when the login comes back to this computer. */
struct CallbackTexts
{
    /** BCP 47, for the page's lang attribute. */
    QString language;
    CallbackText success;
    CallbackText denied;
    CallbackText failed;
};

[[nodiscard]] CallbackTexts callbackTexts();

} // namespace mci::text
