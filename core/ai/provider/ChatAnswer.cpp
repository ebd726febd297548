// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/ChatAnswer.h"

#include "ai/provider/VisibleText.h"
#include "base/JsonReader.h"

#include <QJsonDocument>

namespace mci::ai {

namespace {

constexpr qsizetype kMostModels = 1000;

Error failed(Reason reason, const QString &detail)
{
    return makeError(ErrorCode::ProviderError, reason, detail);
}

QJsonObject choiceOf(const QJsonObject &answer)
{
    return answer.value(QLatin1String("choices")).toArray().at(0).toObject();
}

/** Tokens; nullopt for what is no count of them. */
std::optional<qint64> tokensOf(const QJsonObject &usage, const char *key)
{
    const std::optional<qint64> tokens = json::integer(usage.value(QLatin1String(key)));
    return tokens && *tokens >= 0 ? tokens : std::nullopt;
}

} // namespace

Result<QJsonObject> answerObject(const net::HttpResponse &response, const ProviderEndpoint &endpoint, UtcTime now)
{
    if (response.status < 200 || response.status >= 300)
        return failure(providerFailure(response, endpoint, now));
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isObject()) {
        Error inside = failed(Reason::ProviderServerFailed, QStringLiteral("an error below status 200"));
        inside.httpStatus = response.status;
        inside.transient = true;
        const QString message = quotable(error[QLatin1String("message")].toString(), endpoint.key);
        if (!message.isEmpty())
            inside.params.insert(QStringLiteral("providerMessage"), message);
        return failure(inside);
    }
    if (object.isEmpty())
        return failure(failed(Reason::ProviderNotCompatible, QStringLiteral("the answer is no JSON object")));
    return object;
}

std::optional<domain::AiUsage> usageOf(const QJsonObject &answer)
{
    const QJsonObject usage = answer.value(QLatin1String("usage")).toObject();
    // Answers about pictures have other names for the same.
    const bool isOfPictures = usage.contains(QLatin1String("output_tokens"));
    const auto input = tokensOf(usage, isOfPictures ? "input_tokens" : "prompt_tokens");
    const auto output = tokensOf(usage, isOfPictures ? "output_tokens" : "completion_tokens");
    if (!input || !output)
        return std::nullopt;
    const auto cached = tokensOf(usage.value(QLatin1String("prompt_tokens_details")).toObject(), "cached_tokens");
    return domain::AiUsage{*input, std::min(cached.value_or(0), *input), *output};
}

Status checkChoice(const QJsonObject &answer)
{
    if (choiceOf(answer).value(QLatin1String("message")).isObject())
        return {};
    return failure(failed(Reason::ProviderNotCompatible, QStringLiteral("the answer has no choices")));
}

Result<QString> contentOf(const QJsonObject &answer, const ProviderEndpoint &endpoint)
{
    if (const Status choice = checkChoice(answer); !choice)
        return failure(choice.error());
    const QJsonObject message = choiceOf(answer).value(QLatin1String("message")).toObject();
    const QString end = choiceOf(answer).value(QLatin1String("finish_reason")).toString();
    if (end == u"content_filter")
        return failure(failed(Reason::ProviderContentFilter, QStringLiteral("finish_reason content_filter")));
    const QString refusal = message.value(QLatin1String("refusal")).toString();
    if (!refusal.isEmpty()) {
        Error error = failed(Reason::ProviderRefused, QStringLiteral("refusal"));
        error.params.insert(QStringLiteral("providerMessage"), quotable(refusal, endpoint.key));
        return failure(error);
    }
    // A cut answer is dropped whole, even if what is there happens to be JSON.
    if (end == u"length")
        return failure(failed(Reason::ProviderAnswerCut, QStringLiteral("finish_reason length")));
    return message.value(QLatin1String("content")).toString();
}

QStringList modelsOf(const QJsonObject &answer, const Secret &key)
{
    QStringList models;
    for (const QJsonValue &model : answer.value(QLatin1String("data")).toArray()) {
        const QString id = quotable(model[QLatin1String("id")].toString(), key);
        if (!id.isEmpty() && models.size() < kMostModels)
            models.append(id);
    }
    models.sort();
    return models;
}

} // namespace mci::ai
