// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretSettings.h"

namespace mci::app {

QString secretStoreKey(const QString &settingName)
{
    return settingName == QLatin1String(settings::key::kOpenAiKey) ? QLatin1String(secrets::kAiKey)
                                                                   : QLatin1String(secrets::kAppSecretKey);
}

settings::SettingEntry withSecretStore(settings::SettingEntry entry, secrets::SecretStore &secrets)
{
    const bool elsewhere = entry.secret && entry.origin == settings::Origin::Default
        && entry.key != QLatin1String(settings::key::kEncryptionKey);
    if (elsewhere && secrets.read(secretStoreKey(entry.key))) {
        entry.value = QStringLiteral("********");
        entry.origin = settings::Origin::Stored;
    }
    return entry;
}

Result<std::vector<settings::SettingEntry>> listSettings(AppContext &context)
{
    const auto organizations = context.workspace().organizations();
    if (!organizations)
        return failure(organizations.error());
    QStringList ids;
    for (const domain::Organization &organization : *organizations)
        ids.append(organization.id);
    Result<std::vector<settings::SettingEntry>> entries = context.settings().list(ids);
    if (!entries)
        return entries;
    for (settings::SettingEntry &entry : *entries)
        entry = withSecretStore(std::move(entry), context.secrets());
    return entries;
}

Status storeSecret(AppContext &context, const QString &settingName, const Secret &secret)
{
    const Result<settings::SettingKey> known = settings::findKey(settingName);
    if (!known)
        return failure(known.error());
    if (known->name == QLatin1String(settings::key::kEncryptionKey))
        return failure(invalidOption(Reason::SettingFromEnvironment, known->name, {}, known->variable));
    if (!known->isSecret())
        return failure(makeError(ErrorCode::Internal, Reason::InternalFault, QStringLiteral("not a secret setting")));
    const QString key = secretStoreKey(known->name);
    return secret.isEmpty() ? context.secrets().remove(key) : context.secrets().write(key, secret);
}

} // namespace mci::app
