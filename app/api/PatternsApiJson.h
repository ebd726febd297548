// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

#include <QJsonObject>

namespace mci::api {

/**
 * The three layers as the contract has them: flat, with `colors` a list and `style`, `composition` and `tone` plain names.
 * What else is known stands beside that.
 */
[[nodiscard]] QJsonObject patternsJson(const domain::CreativePatterns &patterns);

} // namespace mci::api
