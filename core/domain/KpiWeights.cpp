// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KpiWeights.h"

#include "domain/stats/KpiCounts.h"

#include <algorithm>

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace mci::domain {

namespace {

std::optional<KpiWeight> weightFromText(const QString &text, Objective objective)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([a-z_]+)\\s*=\\s*([0-9]{1,12}(?:\\.[0-9]{1,6})?)\\s*\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    const std::optional<Kpi> kpi = kpiFromName(match.captured(1));
    if (!kpi || !kpiFits(*kpi, objective) || stats::modelOf(*kpi) == stats::KpiModel::None)
        return std::nullopt;
    return KpiWeight{*kpi, match.captured(2).toDouble()};
}

} // namespace

KpiWeights defaultWeights(Objective objective)
{
    switch (objective) {
    case Objective::Lead:
        return {{Kpi::CostPerResult, 0.7}, {Kpi::Ctr, 0.3}};
    case Objective::Purchase:
        return {{Kpi::PurchaseRoas, 0.6}, {Kpi::CostPerPurchase, 0.4}};
    case Objective::Install:
        return {{Kpi::CostPerInstall, 1}};
    }
    Q_UNREACHABLE();
}

std::vector<Kpi> weightableKpis(Objective objective)
{
    std::vector<Kpi> kpis = kpisFor(objective);
    std::erase_if(kpis, [](Kpi kpi) { return stats::modelOf(kpi) == stats::KpiModel::None; });
    return kpis;
}

QString kpiWeightsText(const KpiWeights &weights)
{
    QStringList parts;
    for (const KpiWeight &weight : weights)
        parts.append(kpiName(weight.kpi) + u'=' + QString::number(weight.weight, 'f', QLocale::FloatingPointShortest));
    return parts.join(u',');
}

std::optional<KpiWeights> kpiWeightsFromText(const QString &text, Objective objective)
{
    KpiWeights weights;
    bool anyPositive = false;
    for (const QString &part : text.split(u',')) {
        const std::optional<KpiWeight> weight = weightFromText(part, objective);
        if (!weight)
            return std::nullopt;
        const auto same = [&weight](const KpiWeight &other) { return other.kpi == weight->kpi; };
        if (std::any_of(weights.begin(), weights.end(), same))
            return std::nullopt;
        anyPositive = anyPositive || weight->weight > 0;
        weights.push_back(*weight);
    }
    return anyPositive ? std::optional(weights) : std::nullopt;
}

} // namespace mci::domain
