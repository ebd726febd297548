// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "widgets/Whisker.h"

namespace mci::ui {

/** How sure a figure is: what is drawn of it, and its wording. Everything is about the goal. */
class ConfidenceText
{
    Q_DECLARE_TR_FUNCTIONS(ConfidenceText)
public:
    /** nullopt where the goal has no interval, and below the minimums. */
    [[nodiscard]] static std::optional<WhiskerData> whisker(const CreativeRow &row, const CreativeContext &context);
    /** "80% chance between 4.7× and 6.2×". */
    [[nodiscard]] static QString interval(const CreativeRow &row, const CreativeContext &context);
    /** "4.7× – 6.2×". */
    [[nodiscard]] static QString ends(const CreativeRow &row, const CreativeContext &context);
    /** "account median 2.6×"; empty where there is none. */
    [[nodiscard]] static QString median(const CreativeContext &context);
    /** How wide the interval is: "high confidence". */
    [[nodiscard]] static QString sureness(const CreativeRow &row);
    /** "96% in the top 10"; empty where everybody is. */
    [[nodiscard]] static QString chanceOfTop(const CreativeRow &row, const CreativeContext &context);
    /** "Chance of beating the account's median: 97%". */
    [[nodiscard]] static QString chanceOfBetter(const CreativeRow &row, const CreativeContext &context);
    /** nullopt where a badge would say nothing. */
    [[nodiscard]] static std::optional<domain::stats::Badge> badge(const CreativeRow &row,
                                                                   const CreativeContext &context);
    [[nodiscard]] static QString badgeText(domain::stats::Badge badge);
    /** "less than 1%", "18%", "more than 99%". */
    [[nodiscard]] static QString chance(double probability, const Figures &figures);
    /** Lines for a tooltip. */
    [[nodiscard]] static QString toolTip(const CreativeRow &row, const CreativeContext &context);
};

} // namespace mci::ui
