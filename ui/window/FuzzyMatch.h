// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace mci::ui {

/** How well a text answers what was typed, accents and case aside: more is better; nullopt where letters are missing. */
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace mci::ui
