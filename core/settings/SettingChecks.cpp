// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingChecks.h"

#include "base/JsonReader.h"
#include "domain/ai/AiTypes.h"
#include "domain/KpiWeights.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QUrl>

namespace mci::settings {

namespace {

// The oldest version whose Marketing API still answers (reference/meta-api.md §2).
constexpr int kOldestApiVersion = 25;
constexpr int kMostDays = 36500;
constexpr int kMostHours = 8760;
constexpr int kMostPerHour = 10000;
constexpr qint64 kLargestCount = 1'000'000'000'000;

constexpr auto kPortMark = "{port}";

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isNumberIn(const QString &text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && matches(text, QStringLiteral("[0-9]+")) && number >= least && number <= most;
}

bool isApiVersion(const QString &text)
{
    return matches(text, QStringLiteral("v[0-9]{2}\\.0")) && text.mid(1, 2).toInt() >= kOldestApiVersion;
}

bool isAmount(const QString &text)
{
    return matches(text, QStringLiteral("[0-9]{1,12}(\\.[0-9]{1,6})?")) && json::micros(QJsonValue(text)).has_value();
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || host == u"::1" || matches(host, QStringLiteral("127(\\.[0-9]{1,3}){3}"));
}

bool isPlainWebUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasFragment();
}

bool isBaseUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isPlainWebUrl(url) && !url.hasQuery();
}

bool isInsecure(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.scheme() == u"http" && !isLoopback(url);
}

/** http to this machine with a port (a number or the mark), or an https page that sends the browser on. */
bool isRedirectUri(const QString &text)
{
    QString tried = text;
    if (text.contains(QLatin1String(kPortMark))) {
        // One mark, and only where the port stands: anywhere else it would reach Meta as written.
        if (!matches(text, QStringLiteral("http://[^/?#{}]+:\\{port\\}(/[^{}]*)?")))
            return false;
        tried.replace(QLatin1String(kPortMark), QStringLiteral("49152"));
    }
    const QUrl url(tried, QUrl::StrictMode);
    if (!isPlainWebUrl(url))
        return false;
    return url.scheme() == u"https" || (isLoopback(url) && url.port() > 0);
}

bool isAllowed(const SettingKey &settingKey, const QString &text)
{
    switch (settingKey.kind) {
    case ValueKind::AppId:
        return matches(text, QStringLiteral("[A-Za-z0-9_.-]{1,64}"));
    case ValueKind::SecretText:
        return matches(text, QStringLiteral("[^\\x00-\\x20\\x7f]+"));
    case ValueKind::ApiVersion:
        return isApiVersion(text);
    case ValueKind::RedirectUri:
        return isRedirectUri(text);
    case ValueKind::Scopes:
        return matches(text, QStringLiteral("[a-z0-9_]+(,[a-z0-9_]+)*"));
    case ValueKind::Url:
        return isBaseUrl(text) && !isInsecure(text);
    case ValueKind::Days:
        return isNumberIn(text, 1, kMostDays);
    case ValueKind::Hours:
        return isNumberIn(text, 1, kMostHours);
    case ValueKind::PerHour:
        return isNumberIn(text, 1, kMostPerHour);
    case ValueKind::Model:
        return matches(text, QStringLiteral("[^\\x00-\\x20\\x7f]{1,128}"));
    case ValueKind::Server:
        return domain::aiServerFromName(text).has_value();
    case ValueKind::Switch:
        return text == u"on" || text == u"off";
    case ValueKind::Amount:
        return isAmount(text);
    case ValueKind::Count:
        return isNumberIn(text, 0, kLargestCount);
    case ValueKind::Weights:
        return domain::kpiWeightsFromText(text, settingKey.objective).has_value();
    }
    Q_UNREACHABLE();
}

/** An example, and what can stand in its place. */
QString weightsText(domain::Objective objective)
{
    QStringList names;
    for (const domain::Kpi kpi : domain::weightableKpis(objective))
        names.append(domain::kpiName(kpi));
    return QStringLiteral("%1 (%2)").arg(domain::kpiWeightsText(domain::defaultWeights(objective)),
                                         names.join(QStringLiteral(", ")));
}

QString serverNames()
{
    using domain::AiServer;
    QStringList names;
    for (const AiServer server : {AiServer::OpenAi, AiServer::Azure, AiServer::Ollama, AiServer::LmStudio,
                                  AiServer::LlamaCpp, AiServer::Vllm, AiServer::Other})
        names.append(domain::aiServerName(server));
    return names.join(QStringLiteral(", "));
}

/** Neutral in language: people read it beside the message that core/text words. */
QString allowedText(const SettingKey &settingKey)
{
    switch (settingKey.kind) {
    case ValueKind::AppId:
        return QStringLiteral("A-Z a-z 0-9 _ . -");
    case ValueKind::SecretText:
    case ValueKind::Model:
        return QStringLiteral("\\S+");
    case ValueKind::ApiVersion:
        return QStringLiteral("vNN.0 \u2265 v%1.0").arg(kOldestApiVersion);
    case ValueKind::RedirectUri:
        return QStringLiteral("http://localhost:{port}/\u2026, http://localhost:8080/\u2026, https://\u2026");
    case ValueKind::Scopes:
        return QStringLiteral("ads_read,business_management,\u2026");
    case ValueKind::Url:
        return QStringLiteral("https://\u2026, http://localhost\u2026");
    case ValueKind::Days:
        return QStringLiteral("1\u2013%1").arg(kMostDays);
    case ValueKind::Hours:
        return QStringLiteral("1\u2013%1").arg(kMostHours);
    case ValueKind::PerHour:
        return QStringLiteral("1\u2013%1").arg(kMostPerHour);
    case ValueKind::Server:
        return serverNames();
    case ValueKind::Switch:
        return QStringLiteral("on, off");
    case ValueKind::Amount:
        return QStringLiteral("0, 0.01, 100, \u2026");
    case ValueKind::Count:
        return QStringLiteral("0, 1, 2, \u2026");
    case ValueKind::Weights:
        return weightsText(settingKey.objective);
    }
    Q_UNREACHABLE();
}

QString tidied(ValueKind kind, const QString &value)
{
    QString text = value.trimmed();
    if (kind == ValueKind::Scopes)
        text.remove(u' ');
    while (kind == ValueKind::Url && text.endsWith(u'/') && !text.endsWith(u"://"))
        text.chop(1);
    return text;
}

} // namespace

Result<QString> checkedValue(const SettingKey &settingKey, const QString &value)
{
    QString text = tidied(settingKey.kind, value);
    if (isAllowed(settingKey, text))
        return text;
    const bool insecure = settingKey.kind == ValueKind::Url && isBaseUrl(text);
    const QString shown = settingKey.isSecret() ? QString(QLatin1String(kMask)) : value;
    return failure(invalidOption(insecure ? Reason::GraphUrlInsecure : Reason::SettingMalformed, settingKey.name, shown,
                                 allowedText(settingKey)));
}

} // namespace mci::settings
