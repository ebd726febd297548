// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProfilePaths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace mci::app {

namespace {

QString stateLocation([[maybe_unused]] const QString &data)
{
    // QStandardPaths knows the state folder from Qt 6.7 only.
#if defined(Q_OS_LINUX)
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    return state + QStringLiteral("/meta-creative-intelligence");
#else
    return data;
#endif
}

Status makePrivate(const QString &folder)
{
    const bool made = QDir().mkpath(folder);
    const QFileInfo info(folder);
    const bool usable = made && info.isDir() && info.isWritable() && info.isExecutable();
    if (!usable)
        return failure(makeError(ErrorCode::InvalidRequest, Reason::ProfileUnreadable, {},
                                 {{QStringLiteral("path"), folder}}));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

ProfilePaths ProfilePaths::below(const QString &folder)
{
    const QString root = QDir(folder).absolutePath();
    ProfilePaths paths;
    paths.m_data = root + QStringLiteral("/data");
    paths.m_cache = root + QStringLiteral("/cache");
    paths.m_logs = root + QStringLiteral("/logs");
    paths.m_config = root + QStringLiteral("/config");
    return paths;
}

ProfilePaths ProfilePaths::standard()
{
    const auto location = [](QStandardPaths::StandardLocation where) {
        return QStandardPaths::writableLocation(where) + QStringLiteral("/meta-creative-intelligence");
    };
    ProfilePaths paths;
    paths.m_data = location(QStandardPaths::GenericDataLocation);
    paths.m_cache = location(QStandardPaths::GenericCacheLocation);
    paths.m_config = location(QStandardPaths::GenericConfigLocation);
    paths.m_logs = stateLocation(paths.m_data) + QStringLiteral("/logs");
    return paths;
}

Status ProfilePaths::prepare() const
{
    for (const QString &folder : {m_data, m_cache, thumbnails(), m_logs, m_config}) {
        if (const Status made = makePrivate(folder); !made)
            return made;
    }
    return {};
}

} // namespace mci::app
