// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Creative.h"
#include "domain/patterns/CreativePatterns.h"

#include <QUrl>

namespace mci::services {

[[nodiscard]] domain::AdCopy adCopyOf(const domain::Creative &creative);

/** Digest of all that a provider's answer depends on: picture, copy, whom it is asked, and how. */
[[nodiscard]] QString questionDigest(const domain::Creative &creative, const QUrl &base, const QString &model);

} // namespace mci::services
