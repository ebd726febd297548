// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Logging.h"

#include <QFile>

namespace mci::app {

/** Log lines to a file that is cut over when it is full, and from a level on to standard error. Files are 0600. */
class RotatingLog final : public LogSink
{
public:
    RotatingLog(const QString &folder, LogLevel toStandardError);
    ~RotatingLog() override;

    void write(LogLevel level, const QByteArray &line) override;

private:
    void openFile();
    void rotate();

    QString m_path;
    LogLevel m_toStandardError;
    QFile m_file;
};

} // namespace mci::app
