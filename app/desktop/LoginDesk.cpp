// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/LoginDesk.h"

#include <QtConcurrentRun>

namespace mci::desktop {

LoginDesk::LoginDesk(app::AppContext &context, oauth::BrowserOpener &browser)
    : m_context(context)
    , m_browser(browser)
{
    m_pool.setMaxThreadCount(1);
}

LoginDesk::~LoginDesk()
{
    cancel();
    m_pool.waitForDone();
}

QFuture<LoginDesk::Answer> LoginDesk::begin(const services::ConnectOptions &options, LoginAddressFunction address,
                                            std::function<void(const Answer &)> ended)
{
    cancel();
    m_cancel = CancelSource();
    return QtConcurrent::run(
        &m_pool,
        [this, options, address = std::move(address), ended = std::move(ended), token = m_cancel.token()]() -> Answer {
            Answer answer = token.isCancelled() ? Answer(failure(cancelledError())) : logIn(options, address, token);
            ended(answer);
            return answer;
        });
}

void LoginDesk::cancel()
{
    m_cancel.cancel();
}

LoginDesk::Answer LoginDesk::logIn(const services::ConnectOptions &options, const LoginAddressFunction &address,
                                   const CancelToken &cancel)
{
    const std::unique_ptr<services::ConnectAccount> login = m_context.newLogin();
    const Result<QUrl> url = login->begin(options);
    if (!url)
        return failure(url.error());
    address(*url);
    // Without a browser the address still works: the login goes on.
    (void)m_browser.open(*url);
    return login->finish(cancel);
}

} // namespace mci::desktop
