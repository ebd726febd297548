// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace mci::settings {

namespace {

constexpr auto kFilePermissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kFolderPermissions = kFilePermissions | QFileDevice::ExeOwner;

Error unreadable(const QString &what)
{
    return makeError(ErrorCode::Internal, Reason::ProfileUnreadable, what, {{QStringLiteral("path"), what}});
}

Error notIni(const QString &path)
{
    return invalidOption(Reason::SettingMalformed, QFileInfo(path).fileName(), path, QStringLiteral("INI"));
}

/** QSettings skips the lines it does not understand, and loses them with the next write. */
bool isIni(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    bool continued = false;
    for (const QByteArray &raw : file.readAll().split('\n')) {
        const QByteArray line = raw.trimmed();
        const bool comment = line.startsWith(';') || line.startsWith('#');
        if (line.contains('\0')
            || !(continued || line.isEmpty() || comment || line.startsWith('[') || line.contains('=')))
            return false;
        continued = !comment && line.endsWith('\\');
    }
    return true;
}

/** A value with a comma that a person wrote without quotes comes back as a list. */
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
}

/** Exists before QSettings writes, so that the first write does not make a file that others can read. */
Status prepare(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kFolderPermissions))
            return failure(unreadable(folder));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(kFilePermissions))
        return failure(unreadable(path));
    return {};
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

Result<QMap<QString, QString>> SettingsFile::values() const
{
    QMap<QString, QString> values;
    const QFileInfo info(m_path);
    if (!info.exists())
        return values;
    if (!info.isFile() || !info.isReadable())
        return failure(unreadable(m_path));
    const QSettings ini(m_path, QSettings::IniFormat);
    if (ini.status() == QSettings::FormatError || !isIni(m_path))
        return failure(notIni(m_path));
    if (ini.status() != QSettings::NoError)
        return failure(unreadable(m_path));
    for (const QString &key : ini.allKeys())
        values.insert(key, textOf(ini.value(key)));
    return values;
}

Status SettingsFile::write(const QString &key, const QString &value) const
{
    // A file that is not INI would be overwritten with what little of it could be read.
    if (const auto before = values(); !before)
        return failure(before.error());
    if (const Status ready = prepare(m_path); !ready)
        return ready;
    QSettings ini(m_path, QSettings::IniFormat);
    if (value.isEmpty())
        ini.remove(key);
    else
        ini.setValue(key, value);
    ini.sync();
    if (ini.status() != QSettings::NoError)
        return failure(unreadable(m_path));
    if (!QFile::setPermissions(m_path, kFilePermissions))
        return failure(unreadable(m_path));
    return {};
}

} // namespace mci::settings
