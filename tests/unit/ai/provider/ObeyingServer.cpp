// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ObeyingServer.h"

#include "ai/provider/VisibleText.h"
#include "ProviderSamples.h"

namespace mci::test {

namespace {

constexpr qsizetype kMostSeen = 500;

QJsonValue messageOf(const net::HttpRequest &request, qsizetype at)
{
    return jsonOf(request.body).value(QLatin1String("messages")).toArray().at(at);
}

QByteArray pictureOf(const net::HttpRequest &request)
{
    const QJsonValue part = messageOf(request, 1)[QLatin1String("content")].toArray().at(1);
    return QByteArray::fromBase64(
        part[QLatin1String("image_url")][QLatin1String("url")].toString().section(u',', 1).toLatin1());
}

QString filledIn(QString text, const net::HttpRequest &request)
{
    text.replace(QStringLiteral("<SYSTEM>"), textOfMessage(request, 0));
    text.replace(QStringLiteral("<KEY>"), QString::fromUtf8(request.bearer.reveal()));
    text.replace(QStringLiteral("<ANSWER>"), QString::fromUtf8(bytesOf(goodAnswer())));
    return text;
}

QJsonValue filledIn(const QJsonValue &value, const net::HttpRequest &request)
{
    const QJsonValue whole = expanded(value);
    return whole.isString() ? QJsonValue(filledIn(whole.toString(), request)) : whole;
}

QString obedientContent(const QJsonObject &obeys, const net::HttpRequest &request)
{
    if (obeys.contains(QLatin1String("raw")))
        return filledIn(expanded(obeys.value(QLatin1String("raw"))).toString(), request);
    QJsonObject answer = goodAnswer();
    const QJsonObject values = obeys.value(QLatin1String("set")).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        answer = withValue(answer, value.key(), filledIn(value.value(), request));
    QString content = QString::fromUtf8(bytesOf(answer));
    if (const QJsonArray pair = obeys.value(QLatin1String("replace")).toArray(); pair.size() == 2)
        content.replace(pair.at(0).toString(), pair.at(1).toString());
    return content;
}

QJsonObject withMessage(QJsonObject completion, const QJsonObject &message)
{
    QJsonObject choice = completion.value(QLatin1String("choices")).toArray().at(0).toObject();
    choice.insert(QStringLiteral("message"), message);
    completion.insert(QStringLiteral("choices"), QJsonArray{choice});
    return completion;
}

} // namespace

QJsonValue expanded(const QJsonValue &value)
{
    const QJsonObject repeated = value.toObject();
    if (!repeated.contains(QLatin1String("times")))
        return value;
    const int times = repeated.value(QLatin1String("times")).toInt();
    const QJsonValue of = repeated.value(QLatin1String("of"));
    if (of.isString())
        return of.toString().repeated(times);
    QJsonArray list;
    for (int i = 0; i < times; ++i) {
        for (const QJsonValue &element : of.toArray())
            list.append(element);
    }
    return list;
}

QString textOfMessage(const net::HttpRequest &request, qsizetype at)
{
    const QJsonValue content = messageOf(request, at)[QLatin1String("content")];
    return content.isString() ? content.toString() : content.toArray().at(0)[QLatin1String("text")].toString();
}

QString dataOf(const QString &userText)
{
    const QString begin = userText.section(u'\n', 0, 0);
    const QString end = QString(begin).replace(QStringLiteral("BEGIN"), QStringLiteral("END"));
    const qsizetype start = begin.size() + 1;
    const qsizetype stop = userText.indexOf(end, start);
    return begin.isEmpty() || stop < 0 ? QString() : userText.mid(start, stop - start - 1);
}

QFuture<Result<net::HttpResponse>> ObeyingServer::send(net::HttpRequest request, CancelToken)
{
    const QString bait = expanded(m_attempt.value(QLatin1String("text"))).toString();
    const QString headline =
        jsonOf(dataOf(textOfMessage(request, 1)).toUtf8()).value(QLatin1String("headline")).toString();
    // Copy arrives without what nobody sees, and cut.
    const QString seen = ai::visibleText(bait, kMostSeen);
    m_wasReached = m_attempt.value(QLatin1String("where")) == QLatin1String("picture")
        ? pictureOf(request).contains(bait.toUtf8())
        : !seen.isEmpty() && headline.startsWith(seen);
    net::HttpResponse response;
    response.status = 200;
    response.body = completion(request);
    m_requests.push_back(std::move(request));
    QPromise<Result<net::HttpResponse>> promise;
    promise.start();
    promise.addResult(Result<net::HttpResponse>(response));
    promise.finish();
    return promise.future();
}

QByteArray ObeyingServer::completion(const net::HttpRequest &request) const
{
    const QJsonObject obeys = m_attempt.value(QLatin1String("obeys")).toObject();
    if (obeys.value(QLatin1String("once")).toBool() && !m_requests.empty())
        return goodCompletion();
    const QJsonObject nothing{{QStringLiteral("role"), QStringLiteral("assistant")},
                              {QStringLiteral("content"), QJsonValue()}};
    if (obeys.contains(QLatin1String("refusal"))) {
        const QString text = filledIn(obeys.value(QLatin1String("refusal")).toString(), request);
        return bytesOf(withMessage(completionOf({}), withValue(nothing, QStringLiteral("refusal"), text)));
    }
    if (obeys.contains(QLatin1String("tool"))) {
        const QJsonObject call{
            {QStringLiteral("type"), QStringLiteral("function")},
            {QStringLiteral("function"), QJsonObject{{QStringLiteral("name"), obeys.value(QLatin1String("tool"))}}}};
        return bytesOf(withMessage(completionOf({}, QStringLiteral("tool_calls")),
                                   withValue(nothing, QStringLiteral("tool_calls"), QJsonArray{call})));
    }
    return bytesOf(completionOf(obedientContent(obeys, request)));
}

} // namespace mci::test
