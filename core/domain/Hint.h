// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace mci::domain {

/**
 * What explains a surprising answer. Numbers are written plainly ("1234", "99.5"), times in ISO 8601; core/text words
 * and formats them. `values` by kind (all optional unless marked *): NoResultsCounted      objective* (LEAD, …), ads
 *   OtherEventsSeen       objective*, events* ("type=count,type=count", largest first)
 *   FewSurviveGuardrails  the values of NothingSurvives, and left*
 *   NothingSurvives       ads*, withResults, and for each minimum that stopped ads its count and itself:
 *                         belowSpend + minSpend + currency, belowConversions + minConversions,
 *                         belowImpressions + minImpressions
 *   OtherObjectives       objective*, ads*, otherObjective* (count)
 *   StaleData             fetchedAt*
 */
enum class HintKind {
    NoResultsCounted,
    OtherEventsSeen,
    FewSurviveGuardrails,
    NothingSurvives,
    OtherObjectives,
    StaleData
};

struct Hint
{
    HintKind kind = HintKind::NoResultsCounted;
    QMap<QString, QString> values;
    bool operator==(const Hint &) const = default;
};

} // namespace mci::domain
