// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "creatives/ThumbnailStore.h"
#include "services/DailyInsights.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class CurvePanel;
class KpiLines;
class PerformanceHead;
class TextSection;

/** Side panel: how a creative does, how sure that is, how it went, and why it stands where it stands. */
class PerformanceTab final : public QWidget
{
    Q_OBJECT

public:
    PerformanceTab(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row, const CreativeContext &context);
    void setCurves(const QString &metaAdId, const services::AdCurves &curves);
    void setPictureShown(bool shown);

Q_SIGNALS:
    /** Once for each creative, goal and reading of the days. */
    void curvesWanted(const QString &metaAdId, mci::domain::Kpi kpi);

private:
    void setFatigue(const CreativeRow &row, const CreativeContext &context);
    void setDropOff(const CreativeRow &row, const CreativeContext &context);
    void askForCurves(const CreativeRow &row, const CreativeContext &context);

    PerformanceHead *m_head;
    TextSection *m_fatigue;
    CurvePanel *m_curve;
    KpiLines *m_lines;
    CurvePanel *m_dropOff;
    TextSection *m_why;
    CreativeContext m_context;
    QString m_adId;
    /** What the curves that are shown or asked for belong to. */
    std::shared_ptr<const services::CreativeTrend> m_trend;
};

} // namespace mci::ui
