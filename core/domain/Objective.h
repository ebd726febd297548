// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace mci::domain {

/** What the user optimises for. Stored and exchanged by name. */
enum class Objective { Lead, Purchase, Install };

/** LEAD, PURCHASE, INSTALL. */
[[nodiscard]] QString objectiveName(Objective objective);
[[nodiscard]] std::optional<Objective> objectiveFromName(const QString &name);

/** What a campaign's own objective says: one of ours, or nothing (CONVERSIONS, traffic, engagement, …). */
[[nodiscard]] std::optional<Objective> objectiveOfCampaign(const QString &campaignObjective);
/** What an ad set's promoted_object.custom_event_type says, where the campaign says nothing. */
[[nodiscard]] std::optional<Objective> objectiveOfCustomEvent(const QString &customEventType);

} // namespace mci::domain
