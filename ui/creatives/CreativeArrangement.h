// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeField.h"
#include "creatives/CreativeFilter.h"
#include "domain/patterns/CreativeTags.h"

#include <optional>
#include <vector>

namespace mci::ui {

/** Consecutive rows under one heading. */
struct CreativeSection
{
    /** Empty: no heading is shown. */
    QString title;
    int first = 0;
    int count = 0;
    /** Creatives below the minimums. */
    bool needsData = false;
    bool operator==(const CreativeSection &) const = default;
};

struct CreativeOrder
{
    /** Unset: as ranked, or by `field`. */
    std::optional<domain::Kpi> kpi;
    /** The worst first, or from Z to A. */
    bool reversed = false;
    CreativeGrouping grouping = CreativeGrouping::None;
    /** In words, from A to Z; only where no KPI is set. */
    std::optional<CreativeField> field = std::nullopt;
    /** By what CreativeGrouping::Pattern groups; one of which a creative has one tag at most. */
    domain::TagDimension pattern = domain::TagDimension::Layout;
    bool operator==(const CreativeOrder &) const = default;
};

/** Which rows are shown, in which order, under which headings. */
struct CreativeArrangement
{
    /** Positions in the rows given. */
    std::vector<int> rows;
    std::vector<CreativeSection> sections;
};

/** Pure. Those below the minimums stay last, under their own heading. */
[[nodiscard]] CreativeArrangement arrange(const std::vector<CreativeRow> &rows, const CreativeFilter &filter,
                                          const CreativeOrder &order);

} // namespace mci::ui
