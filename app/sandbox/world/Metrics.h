// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QtGlobal>

namespace mci::sandbox {

/** A count or an amount under an action type; `type` is an index into World::actionName(). */
struct ActionCount
{
    int type = 0;
    double value = 0;
};

/** Delivery of one or more ads over one or more days. Optional figures are absent where the source has none. */
struct Metrics
{
    qint64 impressions = 0;
    qint64 clicks = 0;
    qint64 spendMicros = 0;
    /** Sum of the days' reach; not the reach of the window. */
    qint64 reachOfDays = 0;
    std::optional<qint64> linkClicks;
    std::optional<qint64> outboundClicks;
    std::optional<qint64> videoPlays;
    qint64 thruPlays = 0;
    qint64 videoP25 = 0;
    qint64 videoP50 = 0;
    qint64 videoP75 = 0;
    qint64 videoP100 = 0;
    double videoSeconds = 0;
    std::vector<ActionCount> actions;
    std::vector<ActionCount> values;

    void addAction(int type, double value) { add(actions, type, value); }
    void addValue(int type, double value) { add(values, type, value); }
    [[nodiscard]] double action(int type) const
    {
        for (const ActionCount &entry : actions) {
            if (entry.type == type)
                return entry.value;
        }
        return 0;
    }

private:
    static void add(std::vector<ActionCount> &list, int type, double value)
    {
        for (ActionCount &entry : list) {
            if (entry.type == type) {
                entry.value += value;
                return;
            }
        }
        list.push_back({type, value});
    }
};

} // namespace mci::sandbox
