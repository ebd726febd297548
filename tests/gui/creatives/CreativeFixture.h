// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CreativeOverview.h"

#include <QTemporaryDir>

namespace mci::test {

/** A ranked creative with plausible numbers that get worse with `place` (from 0). */
[[nodiscard]] services::TopCreative topCreative(int place, const QString &name = {});
/** Purchases by ROAS in BRL: `ranked` places, and `below` creatives under the minimums. */
[[nodiscard]] services::CreativeOverviewAnswer overviewOf(int ranked, int below = 0);
/** The demo account's creatives with their names, formats and pictures, as files of `folder`. */
[[nodiscard]] services::CreativeOverviewAnswer demoOverview(const QString &folder);
/** Where a test's pictures of the screen go. */
[[nodiscard]] QString shotFile(const QString &name);

} // namespace mci::test
