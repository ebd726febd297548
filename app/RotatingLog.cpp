// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RotatingLog.h"

#include <cstdio>

namespace mci::app {

namespace {

constexpr qint64 kLargestFile = 5LL * 1024 * 1024;
constexpr int kKeptFiles = 4;

} // namespace

RotatingLog::RotatingLog(const QString &folder, LogLevel toStandardError)
    : m_path(folder.isEmpty() ? QString() : folder + QStringLiteral("/mci.log"))
    , m_toStandardError(toStandardError)
{
    openFile();
}

RotatingLog::~RotatingLog() = default;

void RotatingLog::openFile()
{
    if (m_path.isEmpty())
        return;
    m_file.setFileName(m_path);
    // Unbuffered: the last line before a crash is the one that matters.
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void RotatingLog::write(LogLevel level, const QByteArray &line)
{
    if (level >= m_toStandardError) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
        std::fputc('\n', stderr);
    }
    if (!m_file.isOpen())
        return;
    m_file.write(line + '\n');
    if (m_file.size() > kLargestFile)
        rotate();
}

void RotatingLog::rotate()
{
    m_file.close();
    const auto numbered = [this](int n) { return QStringLiteral("%1.%2").arg(m_path).arg(n); };
    QFile::remove(numbered(kKeptFiles));
    for (int n = kKeptFiles - 1; n >= 1; --n)
        QFile::rename(numbered(n), numbered(n + 1));
    QFile::rename(m_path, numbered(1));
    openFile();
}

} // namespace mci::app
