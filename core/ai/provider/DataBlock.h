// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace mci::ai {

/**
 * What others wrote, as one line of JSON between two marker lines that begin with BEGIN and END and `name`. The markers carry the
 * SHA-256 of that line, so nothing can hold its own marker, and the same data always gives the same text.
 */
[[nodiscard]] QString dataBlock(const QString &name, const QJsonObject &data);

} // namespace mci::ai
