// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/SandboxServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

namespace mci::test {

/** What came back over a real socket. */
struct SandboxReply
{
    int status = 0;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers;
    bool complete = false;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray data() const { return json().value(QLatin1String("data")).toArray(); }
    [[nodiscard]] int errorCode() const { return error().value(QLatin1String("code")).toInt(); }
    [[nodiscard]] int errorSubcode() const { return error().value(QLatin1String("error_subcode")).toInt(); }
    [[nodiscard]] QJsonObject error() const { return json().value(QLatin1String("error")).toObject(); }
};

using QueryItems = QList<std::pair<QString, QString>>;

/** A running sandbox and a plain HTTP client for it. */
class SandboxClient
{
public:
    explicit SandboxClient(sandbox::SandboxOptions options = {}, const Clock *clock = nullptr)
        : m_server(std::move(options), clock)
    {
        const auto started = m_server.start();
        m_started = started.has_value();
    }

    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] sandbox::SandboxServer &server() { return m_server; }
    [[nodiscard]] QUrl url(const QString &path, const QueryItems &items = {}) const
    {
        QUrl url = m_server.url();
        url.setPath(path);
        if (items.isEmpty())
            return url;
        QUrlQuery query;
        for (const auto &[key, value] : items)
            query.addQueryItem(key, QString::fromLatin1(value.toUtf8().toPercentEncoding()));
        url.setQuery(query);
        return url;
    }
    [[nodiscard]] SandboxReply get(const QString &path, const QueryItems &items = {})
    {
        return fetch(url(path, items));
    }
    [[nodiscard]] SandboxReply fetch(const QUrl &url, int timeoutMs = 20'000)
    {
        return finish(m_network.get(request(url)), timeoutMs);
    }
    [[nodiscard]] SandboxReply post(const QString &path, const QueryItems &items)
    {
        QNetworkRequest request = this->request(url(path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return finish(m_network.post(request, url(path, items).query(QUrl::FullyEncoded).toLatin1()), 20'000);
    }
    [[nodiscard]] SandboxReply remove(const QString &path)
    {
        return finish(m_network.deleteResource(request(url(path))), 20'000);
    }
    void setToken(const QByteArray &token) { m_token = token; }

private:
    [[nodiscard]] QNetworkRequest request(const QUrl &url) const
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        return request;
    }
    [[nodiscard]] static SandboxReply finish(QNetworkReply *reply, int timeoutMs)
    {
        const std::unique_ptr<QNetworkReply> owner(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        SandboxReply result;
        if (!reply->isFinished() && !finished.wait(timeoutMs)) {
            reply->abort();
            return result;
        }
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.complete = reply->error() != QNetworkReply::RemoteHostClosedError;
        result.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            result.headers.insert(name.toLower(), value);
        return result;
    }

    sandbox::SandboxServer m_server;
    QNetworkAccessManager m_network;
    QByteArray m_token = "EAABtest";
    bool m_started = false;
};

} // namespace mci::test
