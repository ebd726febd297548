// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternsState.h"

#include <QCoreApplication>

namespace mci::ui {

/** One tag to be seen. */
struct PatternChip
{
    QString text;
    /** 0 to 1; none where only the layer's is known. */
    std::optional<double> confidence;
    /** Sets the creative apart: sure, and rare in its account. */
    bool defining = false;
    bool operator==(const PatternChip &) const = default;
};

/** The tags of each layer, the elements first. */
class PatternChips
{
    Q_DECLARE_TR_FUNCTIONS(PatternChips)
public:
    [[nodiscard]] static std::vector<PatternChip> visual(const PatternsState &state);
    [[nodiscard]] static std::vector<PatternChip> message(const PatternsState &state);
    [[nodiscard]] static std::vector<PatternChip> approach(const PatternsState &state);
};

} // namespace mci::ui
