// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::text {

/** Somebody's own words, such as a name, to stand in a text of ours: they keep their direction and do not turn what is around. */
[[nodiscard]] inline QString isolated(const QString &foreign)
{
    return QChar(0x2068) + foreign + QChar(0x2069);
}

} // namespace mci::text
