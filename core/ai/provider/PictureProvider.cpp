// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/PictureProvider.h"

#include "ai/provider/ChatRequest.h"
#include "ai/provider/PictureRequest.h"
#include "ai/provider/ProviderCaller.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mci::ai {

namespace {

Error noPictures(const QString &detail)
{
    return makeError(ErrorCode::ProviderError, Reason::ProviderMakesNoPictures, detail);
}

/** Errors: ProviderNotCompatible for a link, for nothing, and for what is no base64. */
Result<QByteArray> pictureIn(const QJsonObject &answer)
{
    const QJsonValue first = answer.value(QLatin1String("data")).toArray().at(0);
    const auto decoded = QByteArray::fromBase64Encoding(first[QLatin1String("b64_json")].toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && !(*decoded).isEmpty())
        return *decoded;
    const bool isLink = first[QLatin1String("url")].isString();
    return failure(
        makeError(ErrorCode::ProviderError, Reason::ProviderNotCompatible,
                  isLink ? QStringLiteral("the picture is a link") : QStringLiteral("no picture in the answer")));
}

/** Where nothing answers at the address for pictures, the server is well and has none. */
bool isNoAddress(const Error &error)
{
    constexpr int kNotFound = 404;
    constexpr int kMethodNotAllowed = 405;
    constexpr int kNotImplemented = 501;
    const int status = error.httpStatus.value_or(0);
    return status == kMethodNotAllowed || status == kNotImplemented
        || (status == kNotFound && error.reason == Reason::ProviderNotCompatible);
}

} // namespace

Status checkMakesPictures(const ProviderEndpoint &endpoint)
{
    if (!domain::profileOf(endpoint.server).images)
        return failure(noPictures(domain::aiServerName(endpoint.server)));
    return endpoint.model.isEmpty() ? Status(failure(noPictures(QStringLiteral("no model for pictures")))) : Status{};
}

PictureProvider::PictureProvider(net::HttpTransport &transport, const Clock &clock, RateMemory &rates)
    : m_transport(transport)
    , m_clock(clock)
    , m_rates(rates)
{
}

Result<AnsweredPicture> PictureProvider::make(const ProviderEndpoint &endpoint, const PictureQuestion &question,
                                              const CallSink &sink, const CancelToken &cancel) const
{
    if (const Status able = checkMakesPictures(endpoint); !able)
        return failure(able.error());
    if (const Status usable = checkEndpoint(endpoint); !usable)
        return failure(usable.error());
    ProviderCaller caller(m_transport, m_clock, m_rates, endpoint, sink, cancel);
    AnsweredPicture picture{{}, endpoint.model};
    const Status asked = caller.call(pictureRequest(endpoint, question), [&](const QJsonObject &answer) -> Status {
        Result<QByteArray> bytes = pictureIn(answer);
        if (!bytes)
            return failure(std::move(bytes).error());
        picture.bytes = *std::move(bytes);
        return {};
    });
    if (!asked)
        return failure(isNoAddress(asked.error()) ? noPictures(asked.error().detail) : asked.error());
    return picture;
}

} // namespace mci::ai
