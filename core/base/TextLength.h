// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci {

/** Characters as people count them: a letter with its accents is one, and so is an emoji of many parts. */
[[nodiscard]] int lengthOf(const QString &text);

} // namespace mci
