// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeArrangement.h"
#include "creatives/Figures.h"
#include "domain/Selection.h"
#include "pages/Period.h"
#include "services/SelectionInput.h"

#include <QCoreApplication>

namespace mci::ui {

/** What the chips of the control bar say. */
struct ControlState
{
    services::SelectionInput selection;
    domain::Objective objective = domain::Objective::Purchase;
    domain::Kpi goal = domain::Kpi::PurchaseRoas;
    domain::Ranking ranking = domain::Ranking::Kpi;
    domain::Guardrails minimums;
    QDate today;
    CreativeFilter filter;
    /** Names of the tags that can be asked for. */
    std::set<QString> knownTags;
    CreativeOrder order;
    Figures figures;

    [[nodiscard]] domain::DateRange window() const;
    [[nodiscard]] DateLimits limits() const;
};

/** The wording of the control bar. */
class ControlText
{
    Q_DECLARE_TR_FUNCTIONS(ControlText)
public:
    /** "Last 30 days", or the dates. */
    [[nodiscard]] static QString period(Period period);
    [[nodiscard]] static QString window(const ControlState &state);
    [[nodiscard]] static QString order(const CreativeOrder &order, domain::Objective objective,
                                       domain::Ranking ranking);
    /** "Confident ranking". */
    [[nodiscard]] static QString ranking(domain::Ranking ranking);
    [[nodiscard]] static QString grouping(CreativeGrouping grouping);
    /** "Spend ≥", "Purchases ≥", "Impressions ≥". */
    [[nodiscard]] static QString minimumLabel(domain::Guardrail guardrail, domain::Objective objective);
    [[nodiscard]] static QString minimumValue(domain::Guardrail guardrail, const ControlState &state);
    [[nodiscard]] static QString stars(int rating);
};

/** The minimum that holds; 0 for none. */
[[nodiscard]] double minimumOf(domain::Guardrail guardrail, const domain::Guardrails &minimums);
void setMinimum(domain::Guardrail guardrail, double value, services::SelectionInput &selection);

} // namespace mci::ui
