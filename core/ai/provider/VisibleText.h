// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>

namespace mci::ai {

/** As mci::visibleText(), trimmed. At most `most` UTF-16 units; what is cut ends in "…". */
[[nodiscard]] QString visibleText(const QString &text, qsizetype most);

/** What a server says, fit for logs and people: on one line, short, without the key or anything like one. */
[[nodiscard]] QString quotable(const QString &text, const Secret &key);

} // namespace mci::ai
