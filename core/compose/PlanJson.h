// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "compose/AdPlan.h"

#include <QJsonObject>

namespace mci::compose {

/** A plan as it is kept. */
[[nodiscard]] QJsonObject planJson(const AdPlan &plan);
/** Internal with the name of a broken field. */
[[nodiscard]] Result<AdPlan> planFromJson(const QJsonObject &json);

} // namespace mci::compose
