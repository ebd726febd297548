// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/LoginFlow.h"

#include "oauth/AuthorizationUrl.h"
#include "oauth/IdToken.h"
#include "oauth/TokenCheck.h"

namespace mci::oauth {

namespace {

Error wrongMoment()
{
    return makeError(ErrorCode::Internal, Reason::LoginAnswerInvalid, QStringLiteral("the flow is not in that state"));
}

/** "No" of the person, or of the dialog. */
Error refusal(const CallbackOutcome &callback)
{
    if (callback.error == u"access_denied")
        return makeError(ErrorCode::AccessDenied, Reason::LoginDenied, callback.errorReason);
    return makeError(ErrorCode::Unauthorized, Reason::LoginAnswerInvalid, callback.error);
}

} // namespace

LoginFlow::LoginFlow(net::HttpTransport &transport, const Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
{
}

LoginFlow::~LoginFlow() = default;

Result<quint16> LoginFlow::callbackPort(const LoginRequest &request)
{
    if (request.externalPort)
        return *request.externalPort;
    LoopbackOptions options;
    options.port = request.redirect.fixedPort();
    options.path = request.redirect.listenerPath();
    options.pages = request.pages;
    options.life = request.timeout;
    auto server = LoopbackServer::listen(options);
    if (!server)
        return failure(server.error());
    m_server = std::move(*server);
    return m_server->port();
}

Result<QUrl> LoginFlow::start(const LoginRequest &request)
{
    if (m_state != LoginState::Idle)
        return failure(wrongMoment());
    m_state = LoginState::Failed;
    if (request.appId.isEmpty())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::AppIdMissing));
    const auto port = callbackPort(request);
    if (!port)
        return failure(port.error());
    return beginWaiting(request, *port);
}

QUrl LoginFlow::beginWaiting(const LoginRequest &request, quint16 port)
{
    m_appId = request.appId;
    m_hasSecret = !request.appSecret.isEmpty();
    m_pkce = Pkce::generate();
    m_nonce = m_hasSecret ? QByteArray() : randomToken();
    m_expectedState = request.redirect.stateFor(port, randomToken());
    m_redirectText = request.redirect.textFor(port);
    m_client = std::make_unique<TokenClient>(
        m_transport, m_clock, TokenEndpoint{request.graphUrl, request.version, request.appId, request.appSecret});
    if (m_server)
        m_server->expectState(m_expectedState);
    m_state = LoginState::AwaitingCallback;

    AuthorizationRequest authorization;
    authorization.dialogUrl = request.dialogUrl;
    authorization.version = request.version;
    authorization.appId = request.appId;
    authorization.redirectUri = m_redirectText;
    authorization.state = m_expectedState;
    authorization.codeChallenge = m_pkce.challenge;
    authorization.nonce = m_nonce;
    authorization.scopes = request.scopes;
    authorization.rerequest = request.rerequest;
    authorization.configId = request.configId;
    return authorizationUrl(authorization);
}

Result<LoginOutcome> LoginFlow::finish(const CancelToken &cancel)
{
    if (m_state != LoginState::AwaitingCallback || !m_server)
        return failure(wrongMoment());
    const auto callback = m_server->waitForCallback(cancel);
    m_server.reset();
    if (!callback) {
        m_state = LoginState::Failed;
        return failure(callback.error());
    }
    return complete(*callback, cancel);
}

Result<LoginOutcome> LoginFlow::finishWithQuery(const QByteArray &query, const CancelToken &cancel)
{
    if (m_state != LoginState::AwaitingCallback)
        return failure(wrongMoment());
    const auto callback = readCallbackQuery(query, m_expectedState);
    if (!callback)
        return failure(
            makeError(ErrorCode::InvalidRequest, Reason::LoginAnswerInvalid, QStringLiteral("code or state")));
    m_server.reset();
    return complete(*callback, cancel);
}

Result<LoginOutcome> LoginFlow::complete(const CallbackOutcome &callback, const CancelToken &cancel)
{
    auto outcome = exchange(callback, cancel)
                       .and_then([&](TokenAnswer token) { return extend(std::move(token), cancel); })
                       .and_then([&](const TokenAnswer &token) {
                           m_state = LoginState::CheckingToken;
                           return inspectToken(*m_client, token.token, token.expiry, cancel);
                       });
    m_state = outcome ? LoginState::Done : LoginState::Failed;
    return outcome;
}

Result<TokenAnswer> LoginFlow::exchange(const CallbackOutcome &callback, const CancelToken &cancel)
{
    if (callback.isError())
        return failure(refusal(callback));
    m_state = LoginState::ExchangingCode;
    auto token = m_client->exchangeCode(callback.code, m_redirectText, m_pkce.verifier, cancel);
    // Without an id_token openid was not granted; then PKCE alone ties the code to this login, as it does anyway.
    if (!token || m_hasSecret || token->idToken.isEmpty())
        return token;
    const Status check = checkIdToken(token->idToken, {m_nonce, m_appId, m_clock.now()});
    if (!check)
        return failure(check.error());
    return token;
}

Result<TokenAnswer> LoginFlow::extend(TokenAnswer token, const CancelToken &cancel)
{
    if (!m_hasSecret)
        return token;
    m_state = LoginState::ExtendingToken;
    auto extended = m_client->exchangeLongLived(token.token, cancel);
    if (extended || extended.error().isCancelled())
        return extended;
    // The short token works; that it ends soon is shown to the user like every other end.
    return token;
}

} // namespace mci::oauth
