// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"

#include <QHash>

namespace mci::domain {

/** Adds up what rows report, by action type. */
class ActionTotals
{
public:
    void add(const std::vector<ActionStat> &stats);
    /** Largest first. */
    [[nodiscard]] std::vector<ActionStat> ordered() const;

private:
    QHash<QString, double> m_sums;
};

} // namespace mci::domain
