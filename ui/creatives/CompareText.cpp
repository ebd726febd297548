// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareText.h"

#include "creatives/CardTips.h"
#include "creatives/ConfidenceText.h"
#include "creatives/CreativeField.h"
#include "text/KpiText.h"

namespace mci::ui {

using domain::Kpi;
using domain::KpiSense;

namespace {

constexpr double kUnlikely = 0.2;
constexpr double kLikely = 0.8;

void markBest(CompareLine &line, Kpi kpi, const std::vector<const CreativeRow *> &creatives)
{
    const KpiSense sense = domain::kpiSense(kpi);
    if (sense == KpiSense::Neutral)
        return;
    std::optional<double> best;
    int known = 0;
    for (const CreativeRow *creative : creatives) {
        const auto value = creative->item->ranked.kpis[kpi];
        if (!value)
            continue;
        ++known;
        if (!best || (sense == KpiSense::HigherIsBetter ? *value > *best : *value < *best))
            best = value;
    }
    // What all have is nobody's advantage.
    if (known < 2 || !line.isDifferent())
        return;
    for (std::size_t i = 0; i < creatives.size(); ++i)
        line.cells[i].best = creatives[i]->item->ranked.kpis[kpi] == best;
}

} // namespace

bool CompareLine::isDifferent() const
{
    return std::any_of(cells.begin(), cells.end(),
                       [this](const CompareCell &cell) { return cell.text != cells.front().text; });
}

std::vector<CompareLine> CompareText::lines(const std::vector<const CreativeRow *> &creatives,
                                            const CreativeContext &context)
{
    std::vector<CompareLine> lines;
    if (creatives.empty())
        return lines;
    lines.push_back(kpi(context.goal, creatives, context));
    lines.back().isGoal = true;
    if (auto line = beats(creatives, context))
        lines.push_back(std::move(*line));
    lines.push_back(rank(creatives, context));
    for (const Kpi one : CreativeText::besideGoal(context))
        lines.push_back(kpi(one, creatives, context));
    for (const CreativeField field : {CreativeField::Format, CreativeField::CallToAction, CreativeField::Campaign}) {
        CompareLine line{FieldText::name(field), {}, {}};
        for (const CreativeRow *creative : creatives)
            line.cells.push_back({FieldText::of(*creative, field)});
        lines.push_back(std::move(line));
    }
    return lines;
}

CompareLine CompareText::kpi(Kpi kpi, const std::vector<const CreativeRow *> &creatives, const CreativeContext &context)
{
    CompareLine line{text::kpiText(kpi, context.objective), text::kpiFormulaText(kpi, context.objective), {}};
    for (const CreativeRow *creative : creatives) {
        const auto value = creative->item->ranked.kpis[kpi];
        CompareCell cell;
        cell.missing = !value;
        if (value)
            cell.text = context.figures.kpi(kpi, value);
        else if (!CreativeText::isApplicable(kpi, *creative))
            //: Compare board: this figure exists only for videos
            cell.text = tr("does not apply");
        else
            cell.text = Figures::missing();
        cell.toolTip = CardTips::figure(kpi, *creative, context);
        line.cells.push_back(std::move(cell));
    }
    markBest(line, kpi, creatives);
    return line;
}

std::optional<CompareLine> CompareText::beats(const std::vector<const CreativeRow *> &creatives,
                                              const CreativeContext &context)
{
    const auto &reference = creatives.front()->item->ranked.confidence;
    if (!reference || creatives.size() < 2)
        return std::nullopt;
    //: Compare board: a row; the chance of being better than the first creative
    CompareLine line{tr("Beats the reference"),
                     //: Compare board, tooltip of a row
                     tr("Chance that its true main KPI is better than that of the first creative, as delivered"),
                     {}};
    //: Compare board: this creative is the one the others are measured by
    line.cells.push_back({tr("reference"), false, true, {}});
    for (std::size_t i = 1; i < creatives.size(); ++i) {
        const auto &confidence = creatives[i]->item->ranked.confidence;
        if (!confidence) {
            line.cells.push_back({Figures::missing(), false, true, {}});
            continue;
        }
        const double probability =
            domain::stats::chanceFirstBeatsSecond(context.goal, {creatives[i]->item->row.adId, confidence->distribution},
                                                  {creatives.front()->item->row.adId, reference->distribution});
        line.cells.push_back({chance(probability, context.figures)});
    }
    return line;
}

CompareLine CompareText::rank(const std::vector<const CreativeRow *> &creatives, const CreativeContext &context)
{
    //: Compare board: a row
    CompareLine line{tr("Place in the ranking"), {}, {}};
    for (const CreativeRow *creative : creatives) {
        if (creative->rank > 0)
            line.cells.push_back({context.figures.count(creative->rank)});
        else
            //: Compare board: it is below the minimums
            line.cells.push_back({tr("needs data"), false, true, CreativeText::stillNeeded(*creative, context)});
    }
    return line;
}

QString CompareText::chance(double probability, const Figures &figures)
{
    const QString words = ConfidenceText::chance(probability, figures);
    if (probability >= kUnlikely && probability <= kLikely)
        //: Compare board: which one is better cannot be told. %1: a probability such as 45%
        return tr("no clear difference (%1)").arg(words);
    //: Compare board: the chance of being the better one. %1: such as 18%, or less than 1%
    return tr("%1 chance").arg(words);
}

} // namespace mci::ui
