// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PerformanceTab.h"

#include "creatives/CurveData.h"
#include "creatives/CurvePanel.h"
#include "creatives/KpiLines.h"
#include "creatives/PerformanceHead.h"
#include "creatives/TextSection.h"
#include "creatives/TrendText.h"
#include "creatives/WhyText.h"
#include "text/KpiText.h"
#include "widgets/Tag.h"

#include <QVBoxLayout>

namespace mci::ui {

using domain::FatigueLevel;
using domain::Kpi;

PerformanceTab::PerformanceTab(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_head(new PerformanceHead(look, thumbnails, this))
    //: Side panel: heading above the signs that people have seen a creative too often
    , m_fatigue(new TextSection(look, tr("Fatigue"), this))
    , m_curve(new CurvePanel(look, this))
    , m_lines(new KpiLines(look, this))
    , m_dropOff(new CurvePanel(look, this))
    //: Side panel: heading above two sentences
    , m_why(new TextSection(look, tr("Why is it here?"), this))
{
    m_fatigue->setObjectName(QStringLiteral("panelFatigue"));
    m_curve->setObjectName(QStringLiteral("panelCurve"));
    m_dropOff->setObjectName(QStringLiteral("panelDropOff"));
    m_why->setObjectName(QStringLiteral("panelWhy"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(20);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_why, m_fatigue, m_curve, m_lines, m_dropOff})
        column->addWidget(part);
    column->addStretch();
}

void PerformanceTab::setPictureShown(bool shown)
{
    m_head->setPictureShown(shown);
}

void PerformanceTab::setCreative(const CreativeRow &row, const CreativeContext &context)
{
    m_context = context;
    m_head->setCreative(row, context);
    m_lines->setCreative(row, context);
    m_why->setLines(WhyText::of(row, context));
    setFatigue(row, context);
    setDropOff(row, context);
    askForCurves(row, context);
}

void PerformanceTab::setFatigue(const CreativeRow &row, const CreativeContext &context)
{
    const FatigueLevel level = TrendText::fatigue(row);
    m_fatigue->setTag(level == FatigueLevel::Fatigued ? TagKind::Bad : TagKind::Warn, TrendText::fatigueText(level),
                      QStringLiteral("fatigue"));
    m_fatigue->setLines(TrendText::fatigueEvidence(row, context) + TrendText::fatigueDoubts(row));
}

void PerformanceTab::setDropOff(const CreativeRow &row, const CreativeContext &context)
{
    QStringList parts;
    //: Side panel, above the curve of how long a video is watched
    parts << tr("How long it is watched");
    for (const Kpi kpi : {Kpi::HookRate, Kpi::HoldRate}) {
        if (const auto value = row.item->ranked.kpis[kpi])
            parts << text::kpiText(kpi, context.objective) + u' ' + context.figures.kpi(kpi, value);
    }
    m_dropOff->setCurve(parts.join(QStringLiteral(" · ")), CurveData::dropOff(row, context));
}

void PerformanceTab::askForCurves(const CreativeRow &row, const CreativeContext &context)
{
    const QString &adId = row.item->row.adId;
    if (adId == m_adId && row.trend == m_trend)
        return;
    m_adId = adId;
    m_trend = row.trend;
    m_curve->clear();
    if (m_trend && !m_trend->curve.empty())
        Q_EMIT curvesWanted(adId, context.goal);
}

void PerformanceTab::setCurves(const QString &metaAdId, const services::AdCurves &curves)
{
    // Without a trend nothing is asked: they belong to a period that is no longer shown.
    if (!m_trend || metaAdId != m_adId || curves.now.kpi != m_context.goal)
        return;
    //: Side panel, above a chart. %1: a KPI such as ROAS
    m_curve->setCurve(tr("%1 by day").arg(text::kpiText(m_context.goal, m_context.objective)),
                      CurveData::daily(curves, m_context));
}

} // namespace mci::ui
