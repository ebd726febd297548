// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace mci::ai {

/** The schema that answers follow, as it is kept; its enums are the stored names of the patterns. */
[[nodiscard]] const QJsonObject &patternSchema();

} // namespace mci::ai
