// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mci::cli {

/**
 * Finds the command's name among the arguments (without the program): the first one that is neither an option nor the value of
 * an option. -1 when there is none. Needed before the options of a command can be known, because options may stand first.
 */
[[nodiscard]] qsizetype commandIndex(const QStringList &arguments, const QStringList &optionsWithValue);

} // namespace mci::cli
