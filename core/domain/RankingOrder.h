// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ranking.h"

namespace mci::domain {

/** Negative when a is the smaller number. Ids are digit strings beyond 64 bits of comfort. */
[[nodiscard]] int compareIds(const QString &a, const QString &b);

/** Compares two ads of a ranking: true where the first comes first. */
class RankingOrder
{
public:
    RankingOrder(const std::vector<InsightRow> &rows, const RankingRequest &request);

    /** The keys go before everything else, small first; nullopt comes last. */
    [[nodiscard]] bool operator()(const RankedAd &a, std::optional<float> keyOfA, const RankedAd &b,
                                  std::optional<float> keyOfB) const;

private:
    const std::vector<InsightRow> &m_rows;
    const RankingRequest &m_request;
};

} // namespace mci::domain
