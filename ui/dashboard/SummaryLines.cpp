// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/SummaryLines.h"

#include "creatives/Delta.h"
#include "dashboard/DashboardText.h"
#include "text/SummaryText.h"

namespace mci::ui {

namespace {

using domain::SummaryKind;
using domain::SummarySentence;

QString iconOf(const SummarySentence &sentence)
{
    switch (sentence.kind) {
    case SummaryKind::Tired:
        return QStringLiteral("fatigue");
    case SummaryKind::Newcomers:
        return QStringLiteral("plus");
    case SummaryKind::NeedsData:
        return QStringLiteral("info");
    default:
        break;
    }
    if (sentence.change.unclear || sentence.change.difference() == 0)
        return QStringLiteral("minus");
    return sentence.change.difference() > 0 ? QStringLiteral("trend-up") : QStringLiteral("trend-down");
}

Role colorOf(const SummarySentence &sentence, const Delta &delta)
{
    switch (sentence.kind) {
    case SummaryKind::Tired:
        return sentence.count > 0 ? Role::Bad : Role::Warn;
    case SummaryKind::Newcomers:
    case SummaryKind::NeedsData:
        return Role::Text2;
    default:
        break;
    }
    return delta.role() == Role::Text3 ? Role::Text2 : delta.role();
}

} // namespace

std::vector<SummaryRowContent> summaryLines(const DashboardData &dashboard)
{
    const Figures &figures = dashboard.figures;
    std::vector<SummaryRowContent> lines;
    for (const SummarySentence &sentence : dashboard.summary) {
        const services::TopCreative *first = dashboard.creative(sentence.creativeIds.value(0));
        if (!first)
            continue;
        const Delta delta = Delta::of(sentence.kpi, sentence.change, true, figures);
        SummaryRowContent line;
        line.key = QStringLiteral("%1/%2/%3")
                       .arg(static_cast<int>(sentence.kind))
                       .arg(static_cast<int>(sentence.kpi))
                       .arg(sentence.kind == SummaryKind::Total ? QString() : first->creative.id);
        line.creativeId = first->creative.id;
        line.creative = DashboardText::nameOf(*first);
        line.icon = iconOf(sentence);
        line.color = colorOf(sentence, delta);
        line.sentence = text::summaryText(sentence,
                                          {figures.kpi(sentence.kpi, sentence.change.now),
                                           figures.kpi(sentence.kpi, sentence.change.before),
                                           delta.size(),
                                           DashboardText::share(sentence.spendShare, figures), line.creative});
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace mci::ui
