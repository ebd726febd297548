// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/clone/CloneGate.h"

#include <QJsonObject>

namespace mci::domain {

/** A verdict as it is kept. */
[[nodiscard]] QJsonObject verdictJson(const CloneVerdict &verdict);
/** Internal with the name of a broken field. */
[[nodiscard]] Result<CloneVerdict> verdictFromJson(const QJsonObject &json);

} // namespace mci::domain
