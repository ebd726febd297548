// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/patterns/PictureFacts.h"

#include <QJsonObject>

namespace mci::domain {

/** Facts as they travel from the helper process, and as they are stored. */
[[nodiscard]] QJsonObject pictureFactsJson(const PictureFacts &facts);
/** Internal when a field is missing, of another type or outside its range. */
[[nodiscard]] Result<PictureFacts> pictureFactsFromJson(const QJsonObject &json);

} // namespace mci::domain
