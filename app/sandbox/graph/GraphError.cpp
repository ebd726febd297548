// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/GraphError.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

QByteArray newTraceId()
{
    quint64 parts[2];
    QRandomGenerator::global()->fillRange(parts);
    const QByteArray raw(reinterpret_cast<const char *>(parts), sizeof parts);
    return 'A' + raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray errorBody(const GraphError &error)
{
    QJsonObject body{{u"message"_s, error.message},
                     {u"type"_s, u"OAuthException"_s},
                     {u"code"_s, error.code},
                     {u"fbtrace_id"_s, QString::fromLatin1(newTraceId())}};
    if (error.subcode != 0)
        body.insert("error_subcode"_L1, error.subcode);
    if (error.transient)
        body.insert("is_transient"_L1, true);
    return compactJson({{u"error"_s, body}});
}

GraphError invalidParameter(const QString &message)
{
    return {400, 100, 0, u"(#100) "_s + message, false};
}

GraphError unknownField(const QString &name)
{
    return invalidParameter(u"Tried accessing nonexisting field (%1)"_s.arg(name));
}

GraphError missingObject(const QString &id)
{
    return {
        400, 100, 33,
        u"Unsupported get request. Object with ID '%1' does not exist, cannot be loaded due to missing permissions, or "
        "does not support this operation"_s.arg(id),
        false};
}

GraphError missingTokenError()
{
    return {400, 2500, 0, u"An active access token must be used to query information about the current user."_s, false};
}

GraphError expiredTokenError()
{
    return {400, 190, 463, u"Error validating access token: Session has expired. The current time is later."_s, false};
}

GraphError invalidatedTokenError()
{
    return {
        400, 190, 460,
        u"Error validating access token: The session has been invalidated because the user changed their password or "
        "Facebook has changed the session for security reasons."_s,
        false};
}

GraphError tooMuchDataError()
{
    return {500, 1, 0, u"Please reduce the amount of data you're asking for, then retry your request"_s, false};
}

} // namespace mci::sandbox
