// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace mci::net {

/**
 * Unpacks a whole gzip body. Qt's own unpacking takes a body that stops in the middle for a complete one; this one
 * insists on the end and the checksum: Reason::ConnectionCut otherwise, BodyTooLarge as soon as more than `most` bytes
 * come out.
 */
[[nodiscard]] Result<QByteArray> gunzip(const QByteArray &packed, qint64 most);

} // namespace mci::net
