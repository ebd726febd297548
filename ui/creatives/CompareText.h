// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"

namespace mci::ui {

struct CompareCell
{
    QString text;
    /** The best one of its row. */
    bool best = false;
    /** A word in place of a value. */
    bool missing = false;
    QString toolTip = {};
};

/** One attribute of several creatives. */
struct CompareLine
{
    QString name;
    QString toolTip = {};
    std::vector<CompareCell> cells;
    /** The goal: whiskers stand beside its values. */
    bool isGoal = false;

    [[nodiscard]] bool isDifferent() const;
};

/** What a compare board says; the first creative is the one that the others are measured by. */
class CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
public:
    [[nodiscard]] static std::vector<CompareLine> lines(const std::vector<const CreativeRow *> &creatives,
                                                        const CreativeContext &context);
    /** "no clear difference" from 20 to 80%. */
    [[nodiscard]] static QString chance(double probability, const Figures &figures);

private:
    [[nodiscard]] static CompareLine kpi(domain::Kpi kpi, const std::vector<const CreativeRow *> &creatives,
                                         const CreativeContext &context);
    [[nodiscard]] static std::optional<CompareLine> beats(const std::vector<const CreativeRow *> &creatives,
                                                          const CreativeContext &context);
    [[nodiscard]] static CompareLine rank(const std::vector<const CreativeRow *> &creatives,
                                          const CreativeContext &context);
};

} // namespace mci::ui
