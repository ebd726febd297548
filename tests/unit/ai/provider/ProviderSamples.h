// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PatternProvider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mci::test {

/** Not in the form of any provider's keys, so that nothing but comparing finds it. */
inline constexpr auto kProviderKey = "local-canary-key-0815";

[[nodiscard]] inline ai::ProviderEndpoint endpointOf(domain::AiServer server = domain::AiServer::OpenAi)
{
    return {server, QUrl(QStringLiteral("https://ai.example/v1")), QStringLiteral("gpt-4o-mini"),
            Secret(QByteArray(kProviderKey))};
}

[[nodiscard]] inline ai::PatternQuestion questionOf(const QString &headline = QStringLiteral("50% off"))
{
    ai::PatternQuestion question;
    question.picture = "\xFF\xD8\xFFpicture";
    question.copy = {headline, QStringLiteral("Only today."), {}, QStringLiteral("SHOP_NOW")};
    question.width = 1080;
    question.height = 1350;
    return question;
}

[[nodiscard]] inline QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

[[nodiscard]] inline QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** An answer with nothing wrong in it. */
[[nodiscard]] inline QJsonObject goodAnswer()
{
    return jsonOf(R"({
        "visual": {
            "colors": {"dominant": ["#1A2B3C"], "palette": ["#1A2B3C", "#FFFFFF", "#C81E5A"], "contrast": "high"},
            "composition": {"layout": "split", "elements": ["product", "text"], "balance": "asymmetrical"},
            "style": {"type": "bold", "mood": "energetic", "photography": true},
            "dimensions": {"width": 600, "height": 750, "ratio": "4:5"}},
        "message": {"headline": "50% off", "body": null, "cta": "Shop now", "textInImage": true, "language": "en"},
        "approach": {"urgency": "high", "benefit": "discount", "tone": "urgent", "targeting": "broad"},
        "confidence": {"visual": 0.9, "message": 0.75, "approach": 0.5}})");
}

/** The object with the value at a place such as "visual.style.type". */
[[nodiscard]] inline QJsonObject withValue(QJsonObject object, const QString &place, const QJsonValue &value)
{
    const QString first = place.section(u'.', 0, 0);
    const QString rest = place.section(u'.', 1);
    object.insert(first, rest.isEmpty() ? value : QJsonValue(withValue(object.value(first).toObject(), rest, value)));
    return object;
}

/** A whole answer of a server whose model said `content`. */
[[nodiscard]] inline QJsonObject completionOf(const QJsonValue &content, const QString &finish = QStringLiteral("stop"))
{
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")},
                              {QStringLiteral("content"), content},
                              {QStringLiteral("refusal"), QJsonValue()}};
    const QJsonObject choice{
        {QStringLiteral("index"), 0}, {QStringLiteral("message"), message}, {QStringLiteral("finish_reason"), finish}};
    return {
        {QStringLiteral("object"), QStringLiteral("chat.completion")},
        {QStringLiteral("model"), QStringLiteral("gpt-4o-mini-2024-07-18")},
        {QStringLiteral("choices"), QJsonArray{choice}},
        {QStringLiteral("usage"),
         QJsonObject{{QStringLiteral("prompt_tokens"), 1500},
                     {QStringLiteral("completion_tokens"), 350},
                     {QStringLiteral("prompt_tokens_details"), QJsonObject{{QStringLiteral("cached_tokens"), 1024}}}}}};
}

[[nodiscard]] inline QByteArray goodCompletion()
{
    return bytesOf(completionOf(QString::fromUtf8(bytesOf(goodAnswer()))));
}

[[nodiscard]] inline QByteArray errorBody(const QString &message, const QString &code = {})
{
    return bytesOf({{QStringLiteral("error"),
                     QJsonObject{{QStringLiteral("message"), message},
                                 {QStringLiteral("type"), QStringLiteral("invalid_request_error")},
                                 {QStringLiteral("param"), QJsonValue()},
                                 {QStringLiteral("code"), code.isEmpty() ? QJsonValue() : QJsonValue(code)}}}});
}

} // namespace mci::test
