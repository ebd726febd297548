// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace mci {

/**
 * Writes a file that somebody chose: whole or not at all, in the place of one that was there. InvalidRequest where it cannot be
 * begun, DiskFull where it cannot be ended, both with the path.
 */
[[nodiscard]] Status writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace mci
