// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/ConfidenceText.h"

#include "text/KpiText.h"

#include <cmath>

namespace mci::ui {

using domain::stats::Badge;
using domain::stats::Confidence;

namespace {

constexpr double kHighWithin = 0.20;
constexpr double kMediumWithin = 0.35;

const std::optional<Confidence> &confidenceOf(const CreativeRow &row)
{
    return row.item->ranked.confidence;
}

} // namespace

std::optional<WhiskerData> ConfidenceText::whisker(const CreativeRow &row, const CreativeContext &context)
{
    const auto &confidence = confidenceOf(row);
    if (!confidence || !context.scale || !row.isRanked())
        return std::nullopt;
    WhiskerData data;
    data.low = confidence->low;
    data.point = confidence->shrunk;
    data.high = confidence->high;
    data.reference = context.reference;
    data.from = context.scale->from;
    data.to = context.scale->to;
    data.lessIsBetter = domain::lowerIsBetter(context.goal);
    data.standing = standingOf(confidence->chanceBeatsReference);
    return data;
}

QString ConfidenceText::interval(const CreativeRow &row, const CreativeContext &context)
{
    const auto &confidence = confidenceOf(row);
    if (!confidence)
        return {};
    //: Creative: interval of the main KPI. %1, %2: values such as 4.7× and 6.2×
    return tr("80% chance between %1 and %2")
        .arg(context.figures.kpi(context.goal, confidence->low), context.figures.kpi(context.goal, confidence->high));
}

QString ConfidenceText::ends(const CreativeRow &row, const CreativeContext &context)
{
    const auto &confidence = confidenceOf(row);
    if (!confidence)
        return {};
    return context.figures.kpi(context.goal, confidence->low) + QStringLiteral(" – ")
        + context.figures.kpi(context.goal, confidence->high);
}

QString ConfidenceText::median(const CreativeContext &context)
{
    if (!context.reference)
        return {};
    //: Creative: what its main KPI is compared with. %1: a value such as 2.6×
    return tr("account median %1").arg(context.figures.kpi(context.goal, *context.reference));
}

QString ConfidenceText::sureness(const CreativeRow &row)
{
    const auto &confidence = confidenceOf(row);
    if (!confidence || confidence->shrunk == 0)
        return {};
    const double half = (confidence->high - confidence->low) / 2 / std::abs(confidence->shrunk);
    if (half <= kHighWithin)
        //: Creative: how sure its main KPI is
        return tr("high confidence");
    if (half <= kMediumWithin)
        //: Creative: how sure its main KPI is
        return tr("medium confidence");
    //: Creative: how sure its main KPI is
    return tr("low confidence");
}

QString ConfidenceText::chanceOfTop(const CreativeRow &row, const CreativeContext &context)
{
    const auto &confidence = confidenceOf(row);
    if (!confidence || !confidence->chanceTopN || !context.hasLosers)
        return {};
    //: Creative: probability of its place. %1: such as 96%, %2: how many places there are
    return tr("%1 in the top %2")
        .arg(chance(*confidence->chanceTopN, context.figures), context.figures.count(context.topN));
}

QString ConfidenceText::chanceOfBetter(const CreativeRow &row, const CreativeContext &context)
{
    const auto &confidence = confidenceOf(row);
    if (!confidence || !context.reference)
        return {};
    //: Creative: probability of being better than the account's median. %1: such as 97%
    return tr("Chance of beating the account's median: %1")
        .arg(chance(confidence->chanceBeatsReference, context.figures));
}

std::optional<Badge> ConfidenceText::badge(const CreativeRow &row, const CreativeContext &context)
{
    const auto &confidence = confidenceOf(row);
    if (!confidence || !confidence->chanceTopN || !row.isRanked() || !context.hasLosers)
        return std::nullopt;
    return confidence->badge;
}

QString ConfidenceText::badgeText(Badge badge)
{
    switch (badge) {
    case Badge::Proven:
        //: Creative card: it belongs to the best ones with at least 80% probability
        return tr("Proven");
    case Badge::Promising:
        //: Creative card: it belongs to the best ones with at least 50% probability
        return tr("Promising");
    case Badge::NeedsData:
        //: Creative card: nobody can tell yet whether it belongs to the best ones
        return tr("Needs data");
    }
    return {};
}

QString ConfidenceText::chance(double probability, const Figures &figures)
{
    constexpr double kOne = 0.01;
    if (probability < kOne)
        //: A probability. %1: 1%
        return tr("less than %1").arg(figures.percent(kOne));
    if (probability > 1 - kOne)
        //: A probability. %1: 99%
        return tr("more than %1").arg(figures.percent(1 - kOne));
    return figures.percent(probability);
}

QString ConfidenceText::toolTip(const CreativeRow &row, const CreativeContext &context)
{
    const auto &confidence = confidenceOf(row);
    if (!confidence)
        return {};
    QStringList lines{interval(row, context)};
    const QString estimate = context.figures.kpi(context.goal, confidence->shrunk);
    const QString sure = sureness(row);
    //: Creative, tooltip: the single best guess of a KPI. %1: such as 5.1×
    lines << (sure.isEmpty()
                  ? tr("Best estimate %1").arg(estimate)
                  //: Creative, tooltip: the single best guess of a KPI. %1: such as 5.1×, %2: such as high confidence
                  : tr("Best estimate %1, %2").arg(estimate, sure));
    if (context.reference)
        //: Creative, tooltip. %1: a value such as 2.6×
        lines << tr("Account median %1").arg(context.figures.kpi(context.goal, *context.reference));
    for (const QString &line : {chanceOfBetter(row, context), chanceOfTop(row, context)}) {
        if (!line.isEmpty())
            lines << line;
    }
    if (confidence->orderValueCapped)
        //: Creative, tooltip: the value of very large orders does not fully count for the estimate
        lines << tr("One large order was capped for this estimate.");
    return lines.join(u'\n');
}

} // namespace mci::ui
