// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Selection.h"

#include "domain/Digest.h"
#include "domain/EnumNames.h"

#include <array>

namespace mci::domain {

namespace {

using Row = EnumName<Ranking>;

constexpr std::array kRankings{
    Row{Ranking::Kpi, "kpi"},
    Row{Ranking::Weighted, "weighted"},
    Row{Ranking::Confident, "confident"},
};

} // namespace

QString rankingName(Ranking ranking)
{
    return enumName(kRankings, ranking);
}

std::optional<Ranking> rankingFromName(const QString &name)
{
    return enumFromName(kRankings, name);
}

QString cacheKey(const InsightSelection &selection)
{
    const QString window =
        selection.window.since.toString(Qt::ISODate) + u'/' + selection.window.until.toString(Qt::ISODate);
    return QString::fromLatin1(digestOf({selection.connectionId, selection.adAccountId, window,
                                         objectiveName(selection.objective), selection.conversionEvent}));
}

} // namespace mci::domain
