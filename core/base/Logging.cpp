// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"

#include "base/Clock.h"
#include "base/Redaction.h"

#include <QJsonDocument>
#include <QMutex>

namespace mci {

namespace {

// Guards g_sink and g_lowest, and keeps lines whole.
QMutex g_mutex;
LogSink *g_sink = nullptr;
LogLevel g_lowest = LogLevel::Info;
QtMessageHandler g_previousHandler = nullptr;

void put(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

void onQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogEntry entry;
    entry.level = type == QtDebugMsg ? LogLevel::Debug
        : type == QtInfoMsg          ? LogLevel::Info
        : type == QtWarningMsg       ? LogLevel::Warning
                                     : LogLevel::Error;
    entry.service = QLatin1String(context.category ? context.category : "qt");
    entry.action = QStringLiteral("message");
    entry.metadata.insert(QStringLiteral("text"), message);
    log(entry);
}

} // namespace

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

std::optional<LogLevel> logLevelFromName(const QString &name)
{
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (name == logLevelName(level))
            return level;
    }
    return std::nullopt;
}

QByteArray formatLogLine(const LogEntry &entry, UtcTime at)
{
    QJsonObject json{{QStringLiteral("timestamp"), toIso(at)}, {QStringLiteral("level"), logLevelName(entry.level)}};
    put(json, "service", entry.service);
    put(json, "action", entry.action);
    put(json, "organizationId", entry.organizationId);
    put(json, "userId", entry.userId);
    put(json, "connectionId", entry.connectionId);
    put(json, "adAccountId", entry.adAccountId);
    if (entry.durationMs)
        json.insert(QStringLiteral("durationMs"), *entry.durationMs);
    if (!entry.metadata.isEmpty())
        json.insert(QStringLiteral("metadata"), entry.metadata);
    const QString line = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return redacted(line).toUtf8();
}

void log(const LogEntry &entry)
{
    const QMutexLocker lock(&g_mutex);
    if (!g_sink || entry.level < g_lowest)
        return;
    g_sink->write(entry.level, formatLogLine(entry, SystemClock().now()));
}

LogInstallation::LogInstallation(LogSink &sink, LogLevel lowest)
{
    {
        const QMutexLocker lock(&g_mutex);
        g_sink = &sink;
        g_lowest = lowest;
    }
    g_previousHandler = qInstallMessageHandler(onQtMessage);
}

LogInstallation::~LogInstallation()
{
    qInstallMessageHandler(g_previousHandler);
    const QMutexLocker lock(&g_mutex);
    g_sink = nullptr;
}

} // namespace mci
