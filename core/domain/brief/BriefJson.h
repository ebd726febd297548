// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/brief/Brief.h"

#include <QJsonObject>

namespace mci::domain {

/** Whether something may be made of a brief, or somebody still works on it: then it may lack the product. */
enum class BriefState { Whole, Draft };

/**
 * A brief as people write it into a file, or send it: resources/generate/brief.schema.json. Unknown keys are refused, since a
 * wish that nobody reads is worse than an error. Errors: InvalidRequest with the key, what it was and what it may be.
 */
[[nodiscard]] Result<Brief> briefFromJson(const QJsonObject &json, BriefState state = BriefState::Whole);

/** What briefFromJson() reads back; only what is set. */
[[nodiscard]] QJsonObject briefJson(const Brief &brief);

} // namespace mci::domain
