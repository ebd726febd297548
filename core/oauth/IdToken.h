// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QByteArray>
#include <QString>

namespace mci::oauth {

struct IdTokenExpectation
{
    QByteArray nonce;
    QString appId;
    UtcTime now;
};

/** Checks nonce, audience and expiry of a compact JWT: Reason::LoginIdTokenInvalid when one is wrong or missing. */
[[nodiscard]] Status checkIdToken(const QByteArray &jwt, const IdTokenExpectation &expected);

} // namespace mci::oauth
