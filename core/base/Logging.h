// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QString>

namespace mci {

enum class LogLevel { Debug, Info, Warning, Error };

[[nodiscard]] QString logLevelName(LogLevel level);
[[nodiscard]] std::optional<LogLevel> logLevelFromName(const QString &name);

/** One structured line. Empty fields are left out of the JSON. */
struct LogEntry
{
    LogLevel level = LogLevel::Info;
    QString service;
    QString action;
    QString organizationId;
    QString userId;
    QString connectionId;
    QString adAccountId;
    std::optional<qint64> durationMs;
    QJsonObject metadata;
};

/** Where finished lines (one JSON object, no newline, already redacted) go. Called under the log's lock. */
class LogSink
{
public:
    LogSink() = default;
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;
    virtual ~LogSink() = default;
    virtual void write(LogLevel level, const QByteArray &line) = 0;
};

/** Writes an entry to the installed sink from any thread; does nothing while none is installed. */
void log(const LogEntry &entry);
[[nodiscard]] QByteArray formatLogLine(const LogEntry &entry, UtcTime at);

/**
 * Sends our entries and Qt's own messages to `sink` until the object goes. One at a time: it belongs to main().
 * The log is the one process-wide channel of the program, because Qt's message handler is.
 */
class LogInstallation
{
public:
    LogInstallation(LogSink &sink, LogLevel lowest);
    LogInstallation(const LogInstallation &) = delete;
    LogInstallation &operator=(const LogInstallation &) = delete;
    ~LogInstallation();
};

} // namespace mci
