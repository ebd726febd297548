// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "sandbox/graph/GraphError.h"
#include "sandbox/http/Message.h"

#include <optional>

#include <QHash>
#include <QSet>
#include <QStringList>

namespace mci::sandbox {

/**
 * The login side of the sandbox: dialog, codes, tokens and permissions. Any app id and secret will do; a token that it
 * did not hand out passes as one of a System User. Lives on the server's thread.
 */
class OAuthDesk
{
public:
    OAuthDesk(const Clock &clock, bool deny, QString userId, QString userName);

    /** `/dialog/oauth`: approves (or refuses) at once and sends the browser back. */
    [[nodiscard]] Response dialog(const Parameters &parameters);
    /** `/oauth/access_token`: code for token, or a token for one that lives about 60 days. */
    [[nodiscard]] Answer accessToken(const Parameters &parameters);
    [[nodiscard]] Answer debugToken(const Parameters &parameters, const QString &callerToken) const;
    [[nodiscard]] Answer permissions(const QString &token) const;
    /** Takes back one permission, or the whole token when `permission` is empty. */
    void revoke(const QString &token, const QString &permission);
    /** Why the token is refused, if it is. */
    [[nodiscard]] std::optional<GraphError> refusalOf(const QString &token) const;

private:
    struct Grant
    {
        Parameters dialog;
        qint64 expiresAt = 0;
        bool used = false;
    };
    struct Token
    {
        QString appId;
        QStringList scopes;
        QStringList declined;
        qint64 issuedAt = 0;
        qint64 expiresAt = 0;
        bool revoked = false;
    };

    [[nodiscard]] Answer exchangeCode(const Parameters &parameters);
    [[nodiscard]] Answer exchangeToken(const Parameters &parameters);
    [[nodiscard]] QString issue(const QString &appId, const QStringList &scopes, qint64 seconds);
    [[nodiscard]] QString idToken(const Parameters &dialog) const;
    [[nodiscard]] qint64 now() const;

    const Clock &m_clock;
    bool m_deny;
    QString m_userId;
    QString m_userName;
    QHash<QString, Grant> m_grants;
    QHash<QString, Token> m_tokens;
};

} // namespace mci::sandbox
