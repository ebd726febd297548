// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "domain/Kpi.h"

namespace mci::ui {

struct CreativeRow;

/** The ways from a first look to a result, in order: what stops the eye, keeps it, makes it click, and convinces. */
inline constexpr std::array kStages{domain::Kpi::HookRate, domain::Kpi::HoldRate, domain::Kpi::Ctr,
                                    domain::Kpi::ConversionRate};
/** 0 to 100 for each of kStages; nullopt where it does not apply. */
using StageScores = std::array<std::optional<int>, kStages.size()>;

} // namespace mci::ui
