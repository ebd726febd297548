// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "dashboard/Report.h"

#include <QByteArray>

namespace mci::ui {

/** A workbook with a sheet for each table. Texts are written as texts, whatever they begin with: no cell is a formula. */
[[nodiscard]] Result<QByteArray> xlsxOf(const Report &report);
/** As a sheet may be called: 31 letters without []:*?/\, none twice. */
[[nodiscard]] QString sheetName(const QString &title, const QStringList &taken);

} // namespace mci::ui
