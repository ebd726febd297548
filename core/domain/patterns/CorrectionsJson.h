// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/patterns/CreativePatterns.h"

#include <QJsonObject>

namespace mci::domain {

using Corrections = std::map<PatternField, FieldValue>;

/** What a person said of one layer, as it is stored: a list of texts by the field's name. */
[[nodiscard]] QJsonObject correctionsJson(const Corrections &corrections);
/** Internal for a field that is none, and for what is no list of texts. */
[[nodiscard]] Result<Corrections> correctionsFromJson(const QJsonObject &json);

} // namespace mci::domain
