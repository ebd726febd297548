// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"
#include "settings/Settings.h"

namespace mci::ui {

/** The minimums of one organization out of the listed settings; a broken or missing value gives the default. */
[[nodiscard]] domain::Guardrails storedMinimums(const std::vector<settings::SettingEntry> &entries,
                                                const QString &organizationId);
/** As settings are written: plain digits and a point. */
[[nodiscard]] QString storedAmount(double amount);

} // namespace mci::ui
