// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Redaction.h"

#include <QRegularExpression>

namespace mci {

QString redacted(const QString &text)
{
    static const QRegularExpression bare(
        QStringLiteral("EAA[0-9A-Za-z]{8,}|\\bsk-[0-9A-Za-z_-]{12,}|\\beyJ[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_.-]+"));
    static const QRegularExpression named(
        QStringLiteral("(?i)(access_token|input_token|fb_exchange_token|client_secret|appsecret_proof|code_verifier|id_token|"
                       "api[_-]?key|authorization)(\"?\\s*[=:]\\s*\"?(?:Bearer\\s+)?)([^&\\s\"',}]{4,})"));
    // Of a callback's or an exchange's parameters; as JSON keys these words are too common to hide.
    static const QRegularExpression parameter(QStringLiteral("(?i)\\b(code|state|nonce)=[^&\\s\"',}]{4,}"));
    static const QRegularExpression bearer(QStringLiteral("(?i)(Bearer\\s+)[0-9A-Za-z._~+/|=-]{8,}"));
    QString out = text;
    out.replace(bearer, QStringLiteral("\\1[redacted]"));
    out.replace(parameter, QStringLiteral("\\1=[redacted]"));
    out.replace(bare, QStringLiteral("[redacted]"));
    // "code": 190 of an error body stays readable: only values that are not plain numbers are codes to hide.
    qsizetype from = 0;
    QRegularExpressionMatch match;
    while ((match = named.match(out, from)).hasMatch()) {
        const QString value = match.captured(3);
        bool isNumber = false;
        (void)value.toLongLong(&isNumber);
        if (isNumber || value.startsWith(QLatin1String("[redacted"))) {
            from = match.capturedEnd();
            continue;
        }
        out.replace(match.capturedStart(3), match.capturedLength(3), QStringLiteral("[redacted]"));
        from = match.capturedStart(3) + 10;
    }
    return out;
}

} // namespace mci
