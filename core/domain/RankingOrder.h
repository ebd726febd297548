// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ranking.h"

namespace mci::domain {

/** Negative when a is the smaller number. Ids are digit strings beyond 64 bits of comfort. */
[[nodiscard]] int compareIds(const QString &a, const QString &b);

/** What decides an ad's place; there is one for each ad of the account, so it holds nothing else. */
struct Participant
{
    /** Index of the row in the input. */
    std::size_t row = 0;
    CountedResults results;
    std::optional<double> primary;
    std::optional<double> secondary;
    /** Goes before everything else, small first; nullopt comes last. */
    std::optional<float> key;
};

/** Compares two ads of a ranking: true where the first comes first. */
class RankingOrder
{
public:
    RankingOrder(const std::vector<InsightRow> &rows, const RankingRequest &request);

    [[nodiscard]] bool operator()(const Participant &a, const Participant &b) const;

private:
    const std::vector<InsightRow> &m_rows;
    const RankingRequest &m_request;
};

} // namespace mci::domain
