// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/RowDiff.h"

#include <algorithm>

#include <QSet>

namespace mci::ui {

namespace {

constexpr std::size_t kMostRanges = 64;

/** Runs of ids that the other list has not, in order. */
std::vector<RowRange> missingIn(const QSet<QString> &other, const QStringList &ids)
{
    std::vector<RowRange> ranges;
    for (int i = 0; i < ids.size(); ++i) {
        if (other.contains(ids.at(i)))
            continue;
        if (!ranges.empty() && ranges.back().last == i - 1)
            ranges.back().last = i;
        else
            ranges.push_back({i, i});
    }
    return ranges;
}

QSet<QString> setOf(const QStringList &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

bool RowDiff::keepsOrder() const
{
    return std::is_sorted(moved.begin(), moved.end());
}

std::optional<RowDiff> diffOf(const QStringList &before, const QStringList &after)
{
    const QSet<QString> old = setOf(before);
    const QSet<QString> fresh = setOf(after);
    if (old.size() != before.size() || fresh.size() != after.size())
        return std::nullopt;
    RowDiff diff;
    diff.removed = missingIn(fresh, before);
    diff.inserted = missingIn(old, after);
    std::reverse(diff.removed.begin(), diff.removed.end());
    QHash<QString, int> places;
    for (const QString &id : before) {
        if (fresh.contains(id))
            places.insert(id, static_cast<int>(places.size()));
    }
    for (const QString &id : after) {
        if (const auto place = places.constFind(id); place != places.constEnd())
            diff.moved.push_back(*place);
    }
    if (diff.moved.empty() || diff.removed.size() + diff.inserted.size() > kMostRanges)
        return std::nullopt;
    return diff;
}

} // namespace mci::ui
