// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Kpi.h"
#include "domain/Selection.h"

#include <QString>

namespace mci::text {

using domain::Guardrail;

/** Short name; the result is called by what the objective counts. */
[[nodiscard]] QString kpiText(domain::Kpi kpi, domain::Objective objective);
/** How it is computed, for a tooltip. */
[[nodiscard]] QString kpiFormulaText(domain::Kpi kpi, domain::Objective objective);
[[nodiscard]] QString objectiveText(domain::Objective objective);
[[nodiscard]] QString guardrailText(Guardrail guardrail);
[[nodiscard]] QString rankingText(domain::Ranking ranking);

} // namespace mci::text
