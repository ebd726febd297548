// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArgumentScan.h"

namespace mci::cli {

qsizetype commandIndex(const QStringList &arguments, const QStringList &optionsWithValue)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(QLatin1Char('-')))
            return i;
        if (!argument.contains(QLatin1Char('=')) && optionsWithValue.contains(argument.mid(2)))
            ++i;
    }
    return -1;
}

} // namespace mci::cli
