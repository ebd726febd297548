// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/SchemaAnswer.h"

#include "ai/provider/VisibleText.h"

#include <QJsonDocument>

namespace mci::ai {

namespace {

/** Models without a schema of their own like to put JSON between two fences. */
QString withoutFence(const QString &content)
{
    const QString text = content.trimmed();
    const qsizetype lineEnd = text.indexOf(u'\n');
    if (!text.startsWith(u"```") || !text.endsWith(u"```") || lineEnd < 0)
        return text;
    return text.mid(lineEnd + 1).chopped(3);
}

} // namespace

Error offSchema(const QString &problem)
{
    return makeError(ErrorCode::ProviderError, Reason::ProviderAnswerOffSchema, problem);
}

Result<QJsonObject> objectIn(const QString &content, const ProviderEndpoint &endpoint)
{
    const bool mayFence = !domain::profileOf(endpoint.server).jsonSchema;
    QJsonParseError parsing;
    const QJsonDocument document =
        QJsonDocument::fromJson((mayFence ? withoutFence(content) : content).toUtf8(), &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject())
        return failure(offSchema(QStringLiteral("the answer is not one JSON object")));
    return document.object();
}

QString ownText(const QString &text, qsizetype most, const Secret &key)
{
    QString out = text;
    if (!key.isEmpty())
        out.replace(QString::fromUtf8(key.reveal()), QStringLiteral("[redacted]"));
    out = visibleText(out, most);
    return out.isEmpty() ? QString() : out;
}

} // namespace mci::ai
