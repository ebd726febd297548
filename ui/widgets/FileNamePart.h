// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::ui {

/** Letters, digits and hyphens of a name, for a file's. */
[[nodiscard]] QString fileNamePart(const QString &name);

} // namespace mci::ui
