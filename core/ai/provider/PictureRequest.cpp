// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/PictureRequest.h"

#include "ai/provider/ChatRequest.h"
#include "net/MultipartBody.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mci::ai {

namespace {

/** 1536 by 1024 pixels as base64, and more. */
constexpr qint64 kMostPictureBytes = 32LL * 1024 * 1024;

/** They want to be told that a picture is to come as data; newer ones refuse to be told. */
bool isOldModel(const QString &model)
{
    return model.startsWith(u"dall-e");
}

bool isGptModel(const QString &model)
{
    return model.startsWith(u"gpt-image") || model.startsWith(u"chatgpt-image");
}

QJsonObject parametersOf(const ProviderEndpoint &endpoint, const PictureQuestion &question)
{
    QJsonObject parameters{{QStringLiteral("model"), endpoint.model},
                           {QStringLiteral("prompt"), picturePrompt(question)},
                           {QStringLiteral("n"), 1},
                           {QStringLiteral("size"), pictureSize(question.format, endpoint.model)}};
    if (isOldModel(endpoint.model))
        parameters.insert(QStringLiteral("response_format"), QStringLiteral("b64_json"));
    if (isGptModel(endpoint.model))
        parameters.insert(QStringLiteral("quality"), QStringLiteral("medium"));
    return parameters;
}

net::MultipartBody formOf(const QJsonObject &parameters, const QByteArray &photo)
{
    std::vector<net::FormPart> parts;
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        parts.push_back({parameter.key().toUtf8(), parameter->toVariant().toString().toUtf8(), {}, {}});
    parts.push_back({"image", photo, "product.jpg", "image/jpeg"});
    return net::MultipartBody(parts);
}

} // namespace

QString pictureSize(domain::AdFormat format, const QString &model)
{
    if (isOldModel(model) || format == domain::AdFormat::Square)
        return QStringLiteral("1024x1024");
    return format == domain::AdFormat::Landscape ? QStringLiteral("1536x1024") : QStringLiteral("1024x1536");
}

net::HttpRequest pictureRequest(const ProviderEndpoint &endpoint, const PictureQuestion &question)
{
    const QJsonObject parameters = parametersOf(endpoint, question);
    const bool isEdit = !question.productPhoto.isEmpty();
    net::HttpRequest request =
        providerRequest(endpoint, isEdit ? QStringLiteral("/images/edits") : QStringLiteral("/images/generations"));
    request.method = net::HttpMethod::Post;
    request.limits.bodyBytes = kMostPictureBytes;
    if (isEdit) {
        net::MultipartBody form = formOf(parameters, question.productPhoto);
        request.headers.emplace_back("Content-Type", std::move(form.contentType));
        request.body = std::move(form.bytes);
    } else {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    }
    return request;
}

} // namespace mci::ai
