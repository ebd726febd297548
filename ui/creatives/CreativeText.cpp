// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeText.h"

#include "creatives/ConfidenceText.h"
#include "creatives/TrendText.h"
#include "text/CtaText.h"
#include "text/KpiText.h"
#include "text/PictureText.h"

#include <cmath>

namespace mci::ui {

namespace {

constexpr double kMicros = 1e6;

int wholeFrom(double count)
{
    return static_cast<int>(std::ceil(count));
}

} // namespace

using domain::CreativeFormat;
using domain::Kpi;
using domain::Objective;

QString CreativeText::delivery(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Active:
        //: Creative card: state of the ad
        return tr("Active");
    case Delivery::Paused:
        //: Creative card: state of the ad
        return tr("Paused");
    case Delivery::Review:
        //: Creative card: state of the ad
        return tr("In review");
    case Delivery::Issues:
        //: Creative card: state of the ad, which Meta refused or stopped
        return tr("With issues");
    case Delivery::Archived:
        //: Creative card: state of the ad
        return tr("Archived");
    case Delivery::Unknown:
        //: Creative card: state of the ad
        return tr("State unknown");
    }
    return {};
}

QString CreativeText::results(Objective objective, double count)
{
    const int n = static_cast<int>(std::lround(count));
    switch (objective) {
    case Objective::Lead:
        //: Creative card, below the figures
        return tr("%Ln lead(s)", "", n);
    case Objective::Purchase:
        //: Creative card, below the figures
        return tr("%Ln purchase(s)", "", n);
    case Objective::Install:
        //: Creative card, below the figures
        return tr("%Ln install(s)", "", n);
    }
    return {};
}

QString CreativeText::stillNeeded(const CreativeRow &row, const CreativeContext &context)
{
    if (!row.failed)
        return {};
    if (*row.failed == domain::Guardrail::OtherObjective)
        return text::guardrailText(*row.failed);
    const double spend = static_cast<double>(row.missing.spendMicros) / kMicros;
    const int results = wholeFrom(row.missing.conversions);
    const QString money = spend > 0 ? context.figures.money(spend, MoneyStyle::Whole) : QString();
    if (results > 0)
        return resultsToGo(context.objective, money, results);
    if (!money.isEmpty())
        //: Creative card: how much spend is missing to enter the ranking. %1: an amount of money
        return tr("%1 more spend to go").arg(money);
    //: Creative card: how many impressions are missing to enter the ranking
    return tr("%Ln impression(s) to go", "", static_cast<int>(row.missing.impressions));
}

QString CreativeText::resultsToGo(Objective objective, const QString &money, int count)
{
    switch (objective) {
    case Objective::Lead:
        //: Creative card: what is missing to enter the ranking. %1: an amount of money
        return money.isEmpty() ? tr("%Ln lead(s) to go", "", count)
                               : tr("%1 more spend and %Ln lead(s) to go", "", count).arg(money);
    case Objective::Purchase:
        //: Creative card: what is missing to enter the ranking. %1: an amount of money
        return money.isEmpty() ? tr("%Ln purchase(s) to go", "", count)
                               : tr("%1 more spend and %Ln purchase(s) to go", "", count).arg(money);
    case Objective::Install:
        //: Creative card: what is missing to enter the ranking. %1: an amount of money
        return money.isEmpty() ? tr("%Ln install(s) to go", "", count)
                               : tr("%1 more spend and %Ln install(s) to go", "", count).arg(money);
    }
    return {};
}

bool CreativeText::isApplicable(Kpi kpi, const CreativeRow &row)
{
    if (kpi != Kpi::HookRate && kpi != Kpi::HoldRate)
        return true;
    const CreativeFormat format = row.item->creative.format;
    return (format != CreativeFormat::Image && format != CreativeFormat::Catalog)
        || row.item->ranked.kpis[kpi].has_value();
}

QString CreativeText::whyMissing(Kpi kpi, const CreativeRow &row, Objective objective)
{
    if (!isApplicable(kpi, row))
        //: Creative panel and tooltips: this figure exists only for videos
        return tr("Does not apply: this creative has no video.");
    switch (kpi) {
    case Kpi::HookRate:
    case Kpi::HoldRate:
        //: Creative panel and tooltips
        return tr("Meta reported no video plays.");
    case Kpi::PurchaseRoas:
        //: Creative panel and tooltips
        return tr("Meta reported no purchase value.");
    case Kpi::CostPerResult:
    case Kpi::CostPerPurchase:
    case Kpi::CostPerInstall:
        //: Creative panel and tooltips. %1: what the objective counts, such as Purchases
        return tr("Nothing to divide by: no results yet (%1).").arg(text::objectiveText(objective));
    default:
        //: Creative panel and tooltips
        return tr("Meta did not report this figure.");
    }
}

std::vector<Kpi> CreativeText::besideGoal(const CreativeContext &context)
{
    std::vector<Kpi> others = domain::kpisFor(context.objective);
    std::erase_if(others, [&context](Kpi kpi) {
        return kpi == context.goal || kpi == Kpi::CostPerPurchase || kpi == Kpi::CostPerInstall;
    });
    return others;
}

std::array<QString, kStages.size()> CreativeText::stages()
{
    //: Creative card, stage: how many go on watching a video; a short word
    return {tr("Hook"),
            //: Creative card, stage: how many watch a video for longer; a short word
            tr("Hold"),
            //: Creative card, stage: how many click; a short word
            tr("Click"),
            //: Creative card, stage: how many clicks become results; a short word
            tr("Conv.")};
}

QString CreativeText::kind(const CreativeRow &row)
{
    const domain::Creative &creative = row.item->creative;
    QString format = text::creativeFormatText(creative.format);
    if (creative.format == CreativeFormat::Carousel && creative.cardCount > 0)
        format += QStringLiteral(", ") + QLocale().toString(creative.cardCount);
    const QString button = text::callToActionText(creative.callToAction);
    return button.isEmpty() ? format : format + QStringLiteral(" · ") + button;
}

QString CreativeText::name(const CreativeRow &row)
{
    const QString &name = row.item->creative.adName;
    return name.isEmpty() ? row.item->creative.metaAdId : name;
}

QString CreativeText::isolated(const QString &foreign)
{
    return QChar(0x2068) + foreign + QChar(0x2069);
}

QString CreativeText::goalSpoken(const QString &name, const QString &value, const CreativeRow &row,
                                 const CreativeContext &context)
{
    const QString change = TrendText::delta(context.goal, row, context).spoken();
    const QString sureness = ConfidenceText::sureness(row);
    if (!change.isEmpty() && !sureness.isEmpty())
        //: Screen reader: a figure with its name. %1: such as ROAS, %2: such as 5.42, %3: such as up 18%, %4: such as high confidence
        return tr("%1 %2, %3, %4.").arg(name, value, change, sureness);
    if (!change.isEmpty() || !sureness.isEmpty())
        //: Screen reader: a figure with its name. %1: such as ROAS, %2: such as 5.42, %3: such as up 18%, or high confidence
        return tr("%1 %2, %3.").arg(name, value, change.isEmpty() ? sureness : change);
    //: Screen reader: a figure with its name. %1: such as ROAS, %2: such as 5.42
    return tr("%1 %2.").arg(name, value);
}

QString CreativeText::spoken(const CreativeRow &row, const CreativeContext &context)
{
    if (row.loading)
        //: Screen reader: a card whose creative is still being read
        return tr("Loading");
    QStringList sentences;
    const QString movement = TrendText::movementSpoken(row, context);
    if (row.rank > 0 && movement.isEmpty())
        //: Screen reader: place in the ranking
        sentences << tr("Rank %1.").arg(row.rank);
    else if (row.rank > 0)
        //: Screen reader: place in the ranking. %2: how it moved, such as up 2
        sentences << tr("Rank %1, %2.").arg(row.rank).arg(movement);
    const auto sentence = [](const QString &words) { return words + u'.'; };
    sentences << sentence(isolated(name(row))) << sentence(delivery(row.delivery));
    if (row.failed)
        sentences << sentence(stillNeeded(row, context));
    const auto value = [&row, &context](Kpi kpi) {
        return context.figures.kpi(kpi, row.item->ranked.kpis[kpi]).remove(QChar(0xd7));
    };
    if (context.goal != Kpi::Spend)
        sentences << goalSpoken(text::kpiText(context.goal, context.objective), value(context.goal), row, context);
    //: Screen reader: a figure with its name. %1: such as ROAS, %2: such as 5.42
    sentences << tr("%1 %2.").arg(text::kpiText(Kpi::Spend, context.objective), value(Kpi::Spend));
    if (context.goal != Kpi::Conversions)
        sentences << sentence(results(context.objective, row.item->ranked.results.count));
    if (const auto badge = ConfidenceText::badge(row, context))
        sentences << sentence(ConfidenceText::badgeText(*badge));
    if (TrendText::fatigue(row) != domain::FatigueLevel::None)
        //: Screen reader: signs that people have seen the ad too often. %1: Watch or Fatigued
        sentences << tr("Fatigue: %1.").arg(TrendText::fatigueText(TrendText::fatigue(row)));
    if (row.mark.rating > 0)
        //: Screen reader: how somebody rated the creative, from 1 to 5
        sentences << tr("Rated %1 of 5.").arg(row.mark.rating);
    return sentences.join(u' ');
}

} // namespace mci::ui
