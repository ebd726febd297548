// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppContext.h"

namespace mci::app {

/** Where the secret store keeps what a secret setting holds. */
[[nodiscard]] QString secretStoreKey(const QString &settingName);
/** A secret's place tells whether there is one; what it is stays hidden. */
[[nodiscard]] settings::SettingEntry withSecretStore(settings::SettingEntry entry, secrets::SecretStore &secrets);
/** All settings with the guardrails of every organization; secrets masked. */
[[nodiscard]] Result<std::vector<settings::SettingEntry>> listSettings(AppContext &context);
/** Into the secret store; an empty secret removes it. SettingFromEnvironment for the vault's key. */
[[nodiscard]] Status storeSecret(AppContext &context, const QString &settingName, const Secret &secret);

} // namespace mci::app
