// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

namespace mci::ui {

struct RowRange
{
    int first = 0;
    int last = 0;
    bool operator==(const RowRange &) const = default;
};

/** How one list of ids becomes another: remove, then move, then insert. */
struct RowDiff
{
    /** In the old list, from its end. */
    std::vector<RowRange> removed;
    /** In the new list, from its beginning. */
    std::vector<RowRange> inserted;
    /** For each id that stays, in the new order: its place in the old list without the removed. */
    std::vector<int> moved;
    [[nodiscard]] bool keepsOrder() const;
};

/** Unset where nothing stays, or where so much changes that starting over is cheaper. Ids are unique in each list. */
[[nodiscard]] std::optional<RowDiff> diffOf(const QStringList &before, const QStringList &after);

} // namespace mci::ui
