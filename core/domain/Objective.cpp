// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Objective.h"

#include "domain/EnumNames.h"

#include <array>

namespace mci::domain {

namespace {

using Row = EnumName<Objective>;

constexpr std::array kObjectives{
    Row{Objective::Lead, "LEAD"},
    Row{Objective::Purchase, "PURCHASE"},
    Row{Objective::Install, "INSTALL"},
};

// Names of the outcome-driven campaigns and of the older ones that still deliver.
constexpr std::array kCampaignObjectives{
    Row{Objective::Lead, "OUTCOME_LEADS"},
    Row{Objective::Lead, "LEAD_GENERATION"},
    Row{Objective::Purchase, "OUTCOME_SALES"},
    Row{Objective::Purchase, "PRODUCT_CATALOG_SALES"},
    Row{Objective::Install, "OUTCOME_APP_PROMOTION"},
    Row{Objective::Install, "APP_INSTALLS"},
    Row{Objective::Install, "MOBILE_APP_INSTALLS"},
};

// There is no install event: an app campaign says so by its objective.
constexpr std::array kCustomEvents{
    Row{Objective::Lead, "LEAD"},
    Row{Objective::Purchase, "PURCHASE"},
};

} // namespace

QString objectiveName(Objective objective)
{
    return enumName(kObjectives, objective);
}

std::optional<Objective> objectiveFromName(const QString &name)
{
    return enumFromName(kObjectives, name);
}

std::optional<Objective> objectiveOfCampaign(const QString &campaignObjective)
{
    return enumFromName(kCampaignObjectives, campaignObjective);
}

std::optional<Objective> objectiveOfCustomEvent(const QString &customEventType)
{
    return enumFromName(kCustomEvents, customEventType);
}

} // namespace mci::domain
