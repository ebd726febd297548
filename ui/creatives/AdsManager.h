// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Creative.h"

#include <QUrl>

namespace mci::ui {

/** The ad in Meta's Ads Manager; empty without an ad. */
[[nodiscard]] QUrl adsManagerUrl(const domain::Creative &creative);

} // namespace mci::ui
