// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include "settings/SettingChecks.h"

#include <QSet>

namespace mci::settings {

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Default:
        return QStringLiteral("default");
    case Origin::Stored:
        return QStringLiteral("stored");
    case Origin::Environment:
        return QStringLiteral("environment");
    }
    Q_UNREACHABLE();
}

Settings::Settings(QString iniPath, QProcessEnvironment environment)
    : m_file(std::move(iniPath))
    , m_environment(std::move(environment))
{
}

SettingEntry Settings::entry(const SettingKey &settingKey, const QMap<QString, QString> &stored) const
{
    SettingEntry entry{settingKey.name, settingKey.defaultValue, Origin::Default, settingKey.isSecret()};
    const QString variable = settingKey.variable.isEmpty() ? QString() : m_environment.value(settingKey.variable);
    // A secret that somebody wrote into the file by hand is not used: it would look safe there and is not.
    const QString inFile = settingKey.isSecret() ? QString() : stored.value(settingKey.name);
    if (!variable.isEmpty()) {
        entry.value = settingKey.isSecret() ? QString(QLatin1String(kMask)) : variable;
        entry.origin = Origin::Environment;
    } else if (!inFile.isEmpty()) {
        entry.value = inFile;
        entry.origin = Origin::Stored;
    }
    return entry;
}

Result<std::vector<SettingEntry>> Settings::list(const QStringList &organizationIds) const
{
    const auto stored = m_file.values();
    if (!stored)
        return failure(stored.error());
    std::vector<SettingKey> keys = fixedKeys();
    for (const QString &id : organizationIds) {
        for (SettingKey &guardrail : guardrailKeys(id))
            keys.push_back(std::move(guardrail));
        for (SettingKey &weights : weightsKeys(id))
            keys.push_back(std::move(weights));
    }
    for (auto it = stored->cbegin(); it != stored->cend(); ++it) {
        if (const auto known = findKey(it.key()))
            keys.push_back(*known);
    }
    std::vector<SettingEntry> entries;
    QSet<QString> listed;
    for (const SettingKey &settingKey : keys) {
        if (listed.contains(settingKey.name))
            continue;
        listed.insert(settingKey.name);
        entries.push_back(entry(settingKey, *stored));
    }
    return entries;
}

Result<SettingEntry> Settings::get(const QString &name) const
{
    const auto found = findKey(name);
    if (!found)
        return failure(found.error());
    const auto stored = m_file.values();
    if (!stored)
        return failure(stored.error());
    return entry(*found, *stored);
}

Status Settings::check(const QString &name, const QString &value) const
{
    const auto found = findKey(name);
    if (!found)
        return failure(found.error());
    if (const auto text = checkedValue(*found, value); !text)
        return failure(text.error());
    return {};
}

Result<SetOutcome> Settings::set(const QString &name, const QString &value) const
{
    const auto found = findKey(name);
    if (!found)
        return failure(found.error());
    if (found->name == QLatin1String(key::kEncryptionKey))
        return failure(invalidOption(Reason::SettingFromEnvironment, found->name, {}, found->variable));
    if (found->isSecret())
        return failure(
            makeError(ErrorCode::Internal, Reason::InternalFault, QStringLiteral("secret key given to set()")));
    QString text;
    if (!value.trimmed().isEmpty()) {
        const auto tidied = checkedValue(*found, value);
        if (!tidied)
            return failure(tidied.error());
        text = *tidied;
    }
    if (const Status written = m_file.write(found->name, text); !written)
        return failure(written.error());
    return SetOutcome{isOverridden(found->name)};
}

bool Settings::isOverridden(const QString &name) const
{
    const auto found = findKey(name);
    return found && !found->variable.isEmpty() && !m_environment.value(found->variable).isEmpty();
}

Secret Settings::environmentSecret(const QString &name) const
{
    const auto found = findKey(name);
    if (!found || !found->isSecret())
        return {};
    return Secret(m_environment.value(found->variable).toUtf8());
}

} // namespace mci::settings
