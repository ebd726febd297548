// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RankingOrder.h"

namespace mci::domain {

namespace {

/** Negative when a comes first, 0 when equal; a missing value comes last in either direction. */
template<typename T>
int compareValues(std::optional<T> a, std::optional<T> b, bool lowerFirst)
{
    if (!a || !b)
        return static_cast<int>(b.has_value()) - static_cast<int>(a.has_value());
    if (*a == *b)
        return 0;
    return (*a < *b) == lowerFirst ? -1 : 1;
}

} // namespace

int compareIds(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

RankingOrder::RankingOrder(const std::vector<InsightRow> &rows, const RankingRequest &request)
    : m_rows(rows)
    , m_request(request)
{
}

bool RankingOrder::operator()(const Participant &a, const Participant &b) const
{
    if (const int order = compareValues(a.key, b.key, true))
        return order < 0;
    if (const int order = compareValues(a.primary, b.primary, lowerIsBetter(m_request.primary)))
        return order < 0;
    if (m_request.secondary) {
        if (const int order = compareValues(a.secondary, b.secondary, lowerIsBetter(*m_request.secondary)))
            return order < 0;
    }
    const InsightRow &first = m_rows[a.row];
    const InsightRow &second = m_rows[b.row];
    if (first.spendMicros != second.spendMicros)
        return first.spendMicros > second.spendMicros;
    const int order = compareIds(first.adId, second.adId);
    return order != 0 ? order < 0 : a.row < b.row;
}

} // namespace mci::domain
