// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/Report.h"
#include "window/ViewExport.h"

namespace mci::ui {

/** All tables below each other, each with its title; numbers bare, texts so that no spreadsheet takes them for a formula. */
[[nodiscard]] QByteArray csvOf(const Report &report, const CsvStyle &style);

} // namespace mci::ui
