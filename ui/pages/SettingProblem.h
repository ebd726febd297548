// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace mci::ui {

/** Why a value was refused, for below its field: speaks of the field, not of the key that it is stored under. */
[[nodiscard]] QString settingProblem(const QString &key, const Error &error);

} // namespace mci::ui
