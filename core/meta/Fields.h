// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mci::meta {

/** The fields every sync needs; Meta has them for every account. */
[[nodiscard]] QStringList coreInsightFields();
/** Wanted, but given up when Meta refuses one of them or finds the answer too large. */
[[nodiscard]] QStringList extendedInsightFields();
/** Of the extended ones those that a single day can have. */
[[nodiscard]] QStringList extendedDayFields();
[[nodiscard]] QStringList adAccountFields();
/** The account's business needs a permission of its own. */
[[nodiscard]] QString businessField();
[[nodiscard]] QStringList adSetGoalFields();
/** Fields of an ad with its creative expanded, thumbnails at `thumbnailPixels`. */
[[nodiscard]] QString adWithCreativeFields(int thumbnailPixels);
[[nodiscard]] QStringList creativeFields();
[[nodiscard]] QStringList adImageFields();
[[nodiscard]] QString videoFields();
/** All effective_status values: without them Meta leaves archived and deleted ads out. */
[[nodiscard]] QStringList allEffectiveStatuses();

} // namespace mci::meta
