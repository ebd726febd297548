// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/ChatRequest.h"

#include "ai/provider/JsonSchema.h"
#include "ai/provider/PatternPrompt.h"
#include "ai/provider/PatternSchema.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mci::ai {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kMostAnswerBytes = 4 * 1024 * 1024;
constexpr auto kPatience = 180s;
// A model on somebody's own computer may think for minutes, and says nothing meanwhile.
constexpr auto kPatienceAtHome = 600s;

QUrl urlBelow(QUrl base, const QString &path)
{
    QString folder = base.path(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    base.setPath(folder + path, QUrl::TolerantMode);
    base.setFragment({});
    return base;
}

net::HttpRequest chatRequest(const ProviderEndpoint &endpoint, const QJsonArray &messages, int mostTokens,
                             const QJsonObject &responseFormat)
{
    QJsonObject body{{QStringLiteral("model"), endpoint.model}, {QStringLiteral("messages"), messages}};
    body.insert(domain::profileOf(endpoint.server).maxTokensField, mostTokens);
    if (!responseFormat.isEmpty())
        body.insert(QStringLiteral("response_format"), responseFormat);
    net::HttpRequest request = providerRequest(endpoint, QStringLiteral("/chat/completions"));
    request.method = net::HttpMethod::Post;
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QJsonObject messageOf(const QString &role, const QJsonValue &content)
{
    return {{QStringLiteral("role"), role}, {QStringLiteral("content"), content}};
}

/** The untrusted part, with nothing of ours beside the markers. */
QJsonArray dataParts(const PatternQuestion &question)
{
    const QString picture =
        QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(question.picture.toBase64());
    const QJsonObject text{{QStringLiteral("type"), QStringLiteral("text")},
                           {QStringLiteral("text"), copyAsData(question.copy)}};
    const QJsonObject image{
        {QStringLiteral("type"), QStringLiteral("image_url")},
        {QStringLiteral("image_url"),
         QJsonObject{{QStringLiteral("url"), picture}, {QStringLiteral("detail"), QStringLiteral("high")}}}};
    return {text, image};
}

QString instructionsFor(const domain::AiProfile &profile, const SchemaQuestion &question)
{
    if (profile.jsonSchema)
        return question.instructions;
    const QByteArray schema = QJsonDocument(question.schema).toJson(QJsonDocument::Compact);
    return question.instructions + QStringLiteral("\n\nThe agreed JSON Schema:\n") + QString::fromUtf8(schema);
}

QJsonObject responseFormatFor(const domain::AiProfile &profile, const SchemaQuestion &question)
{
    if (!profile.jsonSchema)
        return {};
    const QJsonObject schema = profile.schemaPatterns ? question.schema : withoutPatterns(question.schema);
    return {{QStringLiteral("type"), QStringLiteral("json_schema")},
            {QStringLiteral("json_schema"),
             QJsonObject{{QStringLiteral("name"), question.name},
                         {QStringLiteral("strict"), true},
                         {QStringLiteral("schema"), schema}}}};
}

QString repairRequest(const QString &problem)
{
    return QStringLiteral(
               "The answer did not fit the agreed schema: %1. Answer again about the same data, with one JSON "
               "object of the agreed schema and nothing else.")
        .arg(problem);
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

net::HttpRequest providerRequest(const ProviderEndpoint &endpoint, const QString &path)
{
    net::HttpRequest request;
    request.url = urlBelow(endpoint.base, path);
    request.headers.emplace_back("Accept", "application/json");
    request.bearer = endpoint.key;
    if (domain::profileOf(endpoint.server).auth == domain::AiAuth::ApiKey)
        request.bearerHeader = QByteArrayLiteral("api-key");
    request.limits.idle = domain::isOnThisComputer(endpoint.base) ? kPatienceAtHome : kPatience;
    request.limits.total = request.limits.idle;
    request.limits.bodyBytes = kMostAnswerBytes;
    return request;
}

Status checkEndpoint(const ProviderEndpoint &endpoint)
{
    const QUrl &base = endpoint.base;
    const bool isSecure = base.scheme() == u"https";
    const bool isWeb = isSecure || base.scheme() == u"http";
    const bool readsAlong = !isSecure && !domain::isOnThisComputer(base) && !endpoint.key.isEmpty();
    if (!base.isValid() || !isWeb || base.host().isEmpty() || !base.userInfo().isEmpty() || readsAlong)
        return failure(makeError(ErrorCode::ProviderError, Reason::ProviderUrlRefused));
    if (endpoint.key.isEmpty() && domain::profileOf(endpoint.server).needsKey)
        return failure(makeError(ErrorCode::ProviderError, Reason::ProviderKeyMissing));
    // It goes into a header line as it is.
    if (!isPrintable(endpoint.key.reveal()))
        return failure(makeError(ErrorCode::ProviderError, Reason::ProviderKeyRefused));
    return {};
}

net::HttpRequest modelsRequest(const ProviderEndpoint &endpoint)
{
    return providerRequest(endpoint, QStringLiteral("/models"));
}

net::HttpRequest greetingRequest(const ProviderEndpoint &endpoint)
{
    const QJsonArray messages{messageOf(QStringLiteral("user"), QStringLiteral("Say ok."))};
    return chatRequest(endpoint, messages, 1, {});
}

net::HttpRequest schemaRequest(const ProviderEndpoint &endpoint, const SchemaQuestion &question, const QString &problem)
{
    const domain::AiProfile &profile = domain::profileOf(endpoint.server);
    QJsonArray messages{messageOf(QStringLiteral("system"), instructionsFor(profile, question)),
                        messageOf(QStringLiteral("user"), question.data)};
    if (!problem.isEmpty()) {
        // Many servers want the roles in turn. What the model said is not repeated to it: an ad may have dictated it.
        messages.append(messageOf(QStringLiteral("assistant"), QStringLiteral("(an answer that did not fit)")));
        messages.append(messageOf(QStringLiteral("user"), repairRequest(problem)));
    }
    return chatRequest(endpoint, messages, kMostAnswerTokens, responseFormatFor(profile, question));
}

net::HttpRequest patternRequest(const ProviderEndpoint &endpoint, const PatternQuestion &question,
                                const QString &problem)
{
    const SchemaQuestion asked{patternInstructions(), dataParts(question), QStringLiteral("creative_pattern"),
                               patternSchema()};
    return schemaRequest(endpoint, asked, problem);
}

} // namespace mci::ai
