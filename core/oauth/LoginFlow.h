// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/LoginOutcome.h"
#include "oauth/LoopbackServer.h"
#include "oauth/Pkce.h"
#include "oauth/RedirectUri.h"
#include "oauth/TokenClient.h"

namespace mci::oauth {

struct LoginRequest
{
    QString appId;
    /** Empty: PKCE alone, with `openid` and a nonce. */
    Secret appSecret;
    QUrl dialogUrl;
    QUrl graphUrl;
    QString version;
    QStringList scopes;
    RedirectUri redirect;
    CallbackPages pages;
    std::chrono::milliseconds timeout{300'000};
    /** Ask again for what was declined. */
    bool rerequest = false;
    QString configId;
    /** The port on which the caller receives the redirect itself, to hand it to finishWithQuery(). No listener is
     * opened. */
    std::optional<quint16> externalPort;
};

enum class LoginState { Idle, AwaitingCallback, ExchangingCode, ExtendingToken, CheckingToken, Done, Failed };

/**
 * One login, once. Blocking; for one worker thread at a time.
 *
 *            start()              callback            token          (secret)        me, permissions
 *     Idle ---------> Awaiting ----------> Exchanging -----> Extending ----> Checking --------------> Done
 *                     Callback             Code              Token           Token
 *                        |                   |                                  |
 *                        | denied, timeout,  | refused by Meta                  | ads_read declined
 *                        | cancelled         |                                  |
 *                        +-------------------+--------------> Failed <----------+
 *
 * The user's own "no" is AccessDenied/LoginDenied; a login without ads_read is AccessDenied/ScopeDeclined with the
 * parameter `scope`, and may be repeated with `rerequest`.
 */
class LoginFlow
{
public:
    /** The transport and the clock must outlive the flow. */
    LoginFlow(net::HttpTransport &transport, const Clock &clock);
    LoginFlow(const LoginFlow &) = delete;
    LoginFlow &operator=(const LoginFlow &) = delete;
    ~LoginFlow();

    /** Opens the listener and gives the address for the browser, at once. */
    [[nodiscard]] Result<QUrl> start(const LoginRequest &request);
    /** Waits for the redirect and completes the login. */
    [[nodiscard]] Result<LoginOutcome> finish(const CancelToken &cancel);
    /**
     * Completes the login with the query of a redirect that arrived elsewhere (another listener, a pasted address).
     * A query with a wrong state is InvalidRequest/LoginAnswerInvalid and leaves the flow waiting.
     */
    [[nodiscard]] Result<LoginOutcome> finishWithQuery(const QByteArray &query, const CancelToken &cancel);

    [[nodiscard]] LoginState state() const { return m_state; }
    /** The `state` parameter this flow waits for. */
    [[nodiscard]] const QByteArray &expectedState() const { return m_expectedState; }

private:
    [[nodiscard]] Result<quint16> callbackPort(const LoginRequest &request);
    [[nodiscard]] QUrl beginWaiting(const LoginRequest &request, quint16 port);
    [[nodiscard]] Result<LoginOutcome> complete(const CallbackOutcome &callback, const CancelToken &cancel);
    [[nodiscard]] Result<TokenAnswer> exchange(const CallbackOutcome &callback, const CancelToken &cancel);
    [[nodiscard]] Result<TokenAnswer> extend(TokenAnswer token, const CancelToken &cancel);

    net::HttpTransport &m_transport;
    const Clock &m_clock;
    LoginState m_state = LoginState::Idle;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<TokenClient> m_client;
    Pkce m_pkce;
    QByteArray m_expectedState;
    QByteArray m_nonce;
    QString m_appId;
    QString m_redirectText;
    bool m_hasSecret = false;
};

} // namespace mci::oauth
