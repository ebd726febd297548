// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "api/ContractJson.h"
#include "oauth/BrowserOpener.h"
#include "text/CallbackText.h"

#include <cstdio>

#include <QFile>

namespace mci::cli {

namespace {

constexpr qint64 kLongestTimeout = 3600;
constexpr qint64 kLongestToken = 4096;

QString organizationOf(const Invocation &invocation)
{
    return invocation.has(QStringLiteral("organization")) ? invocation.text(QStringLiteral("organization"))
                                                          : QLatin1String(domain::kDefaultOrganization);
}

oauth::CallbackPages callbackPages()
{
    const text::CallbackTexts texts = text::callbackTexts();
    return {texts.language,
            {texts.success.title, texts.success.body},
            {texts.denied.title, texts.denied.body},
            {texts.failed.title, texts.failed.body}};
}

/** One round of the login; the address is printed before anything is waited for. */
Result<services::ConnectedAccount> logIn(const Invocation &invocation, app::AppContext &context,
                                         const services::ConnectOptions &options)
{
    const std::unique_ptr<services::ConnectAccount> login = context.newLogin();
    const Result<QUrl> url = login->begin(options);
    if (!url)
        return failure(url.error());
    invocation.output().print(QJsonObject{{QStringLiteral("status"), QStringLiteral("redirect")},
                                          {QStringLiteral("oauthUrl"), url->toString(QUrl::FullyEncoded)}});
    if (!invocation.has(QStringLiteral("no-browser"))) {
        // Without a browser the printed address still works: the login goes on.
        (void)oauth::SystemBrowserOpener().open(*url);
    }
    return login->finish(invocation.interrupt());
}

Result<services::ConnectedAccount> logInWithBrowser(const Invocation &invocation, app::AppContext &context)
{
    const auto timeout = invocation.integer(QStringLiteral("timeout"));
    if (!timeout)
        return failure(timeout.error());
    services::ConnectOptions options;
    options.organizationId = organizationOf(invocation);
    options.pages = callbackPages();
    if (*timeout) {
        if (**timeout < 1 || **timeout > kLongestTimeout)
            return failure(invalidOption(Reason::OptionOutOfRange, QStringLiteral("timeout"), QString::number(**timeout),
                                         QStringLiteral("1 – %1").arg(kLongestTimeout)));
        options.timeout = std::chrono::seconds(**timeout);
    }
    Result<services::ConnectedAccount> connected = logIn(invocation, context, options);
    if (connected || connected.error().reason != Reason::ScopeDeclined)
        return connected;
    // Say what is missing, then let Meta ask for it once more.
    invocation.output().print(api::errorDocument(connected.error()));
    options.rerequest = true;
    return logIn(invocation, context, options);
}

Result<Secret> readToken()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(makeError(ErrorCode::InvalidRequest, Reason::TokenEmpty));
    QByteArray bytes = input.read(kLongestToken + 1).trimmed();
    Secret token(QByteArray(bytes.constData(), bytes.size()));
    wipe(bytes);
    if (token.isEmpty() || token.reveal().size() > kLongestToken)
        return failure(makeError(ErrorCode::InvalidRequest, Reason::TokenEmpty));
    return token;
}

int runConnect(Invocation &invocation)
{
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    if (!invocation.has(QStringLiteral("token-stdin"))) {
        const auto connected = logInWithBrowser(invocation, **context);
        return connected ? invocation.succeed(api::connectedDocument(*connected)) : invocation.fail(connected.error());
    }
    const Result<Secret> token = readToken();
    if (!token)
        return invocation.fail(token.error());
    const auto connected
        = (*context)->newLogin()->connectToken(organizationOf(invocation), *token, invocation.interrupt());
    return connected ? invocation.succeed(api::connectedDocument(*connected)) : invocation.fail(connected.error());
}

} // namespace

Command connectCommand()
{
    Command command;
    command.name = QStringLiteral("connect");
    command.summary = QStringLiteral("Log in to Meta in the browser, or with a token from standard input.");
    command.options = {
        {QStringLiteral("no-browser"), QStringLiteral("Only print the address.")},
        {QStringLiteral("timeout"), QStringLiteral("How long to wait for the browser (default 300)."),
         QStringLiteral("SECONDS")},
        {QStringLiteral("token-stdin"), QStringLiteral("Read an access token from standard input.")},
        {QStringLiteral("organization"), QStringLiteral("Workspace (default org_default)."), QStringLiteral("ID")}};
    command.run = runConnect;
    return command;
}

} // namespace mci::cli
