// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "writer/CopyRequest.h"

#include <QJsonObject>

namespace mci::writer {

/** Copy as it is kept. */
[[nodiscard]] QJsonObject copyJson(const WrittenCopy &copy);
/** Internal with the name of a broken field. */
[[nodiscard]] Result<WrittenCopy> copyFromJson(const QJsonObject &json);

} // namespace mci::writer
