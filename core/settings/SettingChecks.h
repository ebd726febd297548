// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingKey.h"

namespace mci::settings {

/** Shown in place of a secret, whatever its length. */
inline constexpr auto kMask = "********";

/**
 * The value as the program uses it (trimmed, without a trailing slash). Fails with SettingMalformed, or
 * GraphUrlInsecure for plain http to a host that is not this machine; both name key, value (secrets masked) and what is
 * allowed.
 */
[[nodiscard]] Result<QString> checkedValue(const SettingKey &settingKey, const QString &value);

} // namespace mci::settings
