// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppContext.h"
#include "oauth/BrowserOpener.h"

#include <memory>
#include <mutex>

#include <QFuture>
#include <QThreadPool>

namespace mci::desktop {

/** What a login tells while it goes on; called on its thread. */
using LoginAddressFunction = std::function<void(const QUrl &)>;

/** One browser login at a time, on a thread of its own; a new one ends the one before. GUI thread. */
class LoginDesk
{
public:
    using Answer = Result<services::ConnectedAccount>;

    LoginDesk(app::AppContext &context, oauth::BrowserOpener &browser);
    LoginDesk(const LoginDesk &) = delete;
    LoginDesk &operator=(const LoginDesk &) = delete;
    ~LoginDesk();

    /** Opens the browser; where there is none, the address still works. */
    [[nodiscard]] QFuture<Answer> begin(const services::ConnectOptions &options, LoginAddressFunction address,
                                        std::function<void(const Answer &)> ended);
    void cancel();

private:
    [[nodiscard]] Answer logIn(const services::ConnectOptions &options, const LoginAddressFunction &address,
                               const CancelToken &cancel);

    app::AppContext &m_context;
    oauth::BrowserOpener &m_browser;
    CancelSource m_cancel;
    // Last, so that its thread ends before what it uses.
    QThreadPool m_pool;
};

} // namespace mci::desktop
