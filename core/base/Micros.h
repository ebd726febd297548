// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mci {

/** Amounts and figures are stored as whole millionths, which add up without rounding. */
inline constexpr qint64 kMicros = 1'000'000;

[[nodiscard]] constexpr double fromMicros(qint64 micros)
{
    return static_cast<double>(micros) / static_cast<double>(kMicros);
}

} // namespace mci
