// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace mci::oauth {

/** What the login dialog is asked. */
struct AuthorizationRequest
{
    /** Host of the dialog, such as https://www.facebook.com. */
    QUrl dialogUrl;
    /** Graph version, such as v26.0. */
    QString version;
    QString appId;
    QString redirectUri;
    QByteArray state;
    QByteArray codeChallenge;
    /** Not empty: `openid` joins the scopes and the nonce is sent (the login without an app secret). */
    QByteArray nonce;
    QStringList scopes;
    /** Asks again for scopes that were declined before. */
    bool rerequest = false;
    /** A saved Facebook Login for Business configuration, sent instead of the scopes. */
    QString configId;
};

[[nodiscard]] QUrl authorizationUrl(const AuthorizationRequest &request);

} // namespace mci::oauth
