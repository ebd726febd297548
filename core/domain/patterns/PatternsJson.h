// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/patterns/CreativePatterns.h"

#include <QJsonObject>

namespace mci::domain {

/** The layers as they are stored: nested, as in the schema that providers answer to, with what only we know beside it. */
[[nodiscard]] QJsonObject visualPatternJson(const VisualPattern &pattern);
[[nodiscard]] QJsonObject messagePatternJson(const MessagePattern &pattern);
[[nodiscard]] QJsonObject approachPatternJson(const ApproachPattern &pattern);

/** Internal when a field is missing, of another type or none of its enum's values. */
[[nodiscard]] Result<VisualPattern> visualPatternFromJson(const QJsonObject &json);
[[nodiscard]] Result<MessagePattern> messagePatternFromJson(const QJsonObject &json);
[[nodiscard]] Result<ApproachPattern> approachPatternFromJson(const QJsonObject &json);

} // namespace mci::domain
