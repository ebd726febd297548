// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Objective.h"

#include <vector>

#include <QString>
#include <QStringList>

namespace mci::domain::action_types {

inline constexpr auto kVideoView = "video_view";

/** Names of one and the same event, best first: the first that is present stands for the channel. */
using Channel = QStringList;
/** Channels that report different conversions, so that they may be added. */
using Tier = std::vector<Channel>;

/** Best tier first. The tiers report the same conversions under other names: they must never be added. */
[[nodiscard]] const std::vector<Tier> &tiersOf(Objective objective);
[[nodiscard]] bool isInTiers(const QString &actionType, Objective objective);

/** The action type a custom conversion is reported as. */
[[nodiscard]] QString ofCustomConversion(const QString &customConversionId);
/** The action type of a custom pixel event; of all of them together when the name is empty. */
[[nodiscard]] QString ofCustomEvent(const QString &eventName);
/**
 * The pixel's action type for a promoted_object.custom_event_type; empty where the pixel has none: app events, and
 * conversations, which are a result only when the user chooses them.
 */
[[nodiscard]] QString ofEventType(const QString &customEventType);

/** A custom conversion or custom pixel event. */
[[nodiscard]] bool isCustom(const QString &actionType);
/** Any event of the pixel, standard or custom. */
[[nodiscard]] bool isPixelEvent(const QString &actionType);

} // namespace mci::domain::action_types
