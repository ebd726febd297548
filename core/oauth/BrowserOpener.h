// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QUrl>

namespace mci::oauth {

/** Shows a page to the user; an interface so that tests and headless callers bring their own. */
class BrowserOpener
{
public:
    BrowserOpener() = default;
    BrowserOpener(const BrowserOpener &) = delete;
    BrowserOpener &operator=(const BrowserOpener &) = delete;
    virtual ~BrowserOpener() = default;

    /** Success means that the browser was started, not that the page is shown. Reason::BrowserFailed otherwise. */
    [[nodiscard]] virtual Status open(const QUrl &url) = 0;
};

/** https, or http on a loopback host; no user name in it. Nothing else is ever handed to the system. */
[[nodiscard]] bool isBrowsable(const QUrl &url);

/** The system's browser through xdg-open, open or rundll32; needs no GUI application object. Any thread. */
class SystemBrowserOpener final : public BrowserOpener
{
public:
    [[nodiscard]] Status open(const QUrl &url) override;
};

} // namespace mci::oauth
