// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace mci::oauth {

/**
 * The setting META_OAUTH_REDIRECT_URI. Either a plain-http loopback address, whose port is `{port}` (any free one) or a
 * number that is used as written; or an https page that forwards code and state to the loopback port named at the start
 * of `state`. Meta compares the string byte for byte, so it is kept as written.
 */
class RedirectUri
{
public:
    /** http://localhost:{port}/callback. */
    RedirectUri();
    /** Reason::RedirectUriInvalid when it is neither of the two. */
    [[nodiscard]] static Result<RedirectUri> parse(const QString &text);

    [[nodiscard]] bool isBounce() const { return m_bounce; }
    /** The port the listener must have; 0 = any. */
    [[nodiscard]] quint16 fixedPort() const { return m_port; }
    /** The path the listener answers. */
    [[nodiscard]] const QString &listenerPath() const { return m_path; }
    /** What is sent to Meta, in the dialog and again in the exchange. */
    [[nodiscard]] QString textFor(quint16 port) const;
    /** `random`, or `<port>.<random>` for a bounce page. */
    [[nodiscard]] QByteArray stateFor(quint16 port, const QByteArray &random) const;

    bool operator==(const RedirectUri &) const = default;

private:
    QString m_text;
    QString m_path;
    quint16 m_port = 0;
    bool m_bounce = false;
};

} // namespace mci::oauth
