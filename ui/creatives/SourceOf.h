// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "domain/brief/StoredBrief.h"

namespace mci::ui {

/** The creative as a source of new ones, with how it stands in the view that it was chosen from. */
[[nodiscard]] domain::BriefSource sourceOf(const CreativeRow &row, const CreativeContext &context);

} // namespace mci::ui
