// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"

#include <QString>

namespace mci::ui {

/** Oct 30, 2026 in English; 30 out 2026, 30 oct 2026 elsewhere. In the default locale, as everything here. */
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QString dateRangeText(const domain::DateRange &range);
/** What people type: as shown, in the locale's short form, or ISO 8601; invalid when it is no date. */
[[nodiscard]] QDate typedDate(const QString &text);
/** São Paulo for America/Sao_Paulo as far as its name goes: the place without its continent. */
[[nodiscard]] QString timeZonePlace(const QString &timeZone);

} // namespace mci::ui
