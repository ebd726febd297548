// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CurveData.h"

namespace mci::ui {

QString CurveData::dayName(const services::DailyPoint &point, const Figures &figures)
{
    const QString day = figures.shortDay(point.day);
    //: Chart of a creative: a day whose numbers may still change. %1: such as Oct 30
    return point.provisional || point.settling ? tr("%1, still settling").arg(day) : day;
}

LineChartData CurveData::daily(const services::AdCurves &curves, const CreativeContext &context)
{
    LineChartData data;
    //: Chart of a creative shown as a table: heading of the column of dates
    data.placesName = tr("Date");
    //: Chart of a creative, legend: the period that is shown
    data.main.name = tr("now");
    data.main.text = [figures = context.figures, kpi = context.goal](double value) { return figures.kpi(kpi, value); };
    data.main.axisText = [figures = context.figures, kpi = context.goal](double value) {
        return figures.axis(kpi, value);
    };
    //: Chart of a creative, legend: the period before
    LineSeries before{tr("before"), {}, data.main.text};
    const std::vector<services::DailyPoint> &then = curves.before.points;
    bool compared = false;
    for (std::size_t i = 0; i < curves.now.points.size(); ++i) {
        const services::DailyPoint &now = curves.now.points[i];
        data.places.push_back({context.figures.shortDay(now.day), dayName(now, context.figures)});
        data.main.values.push_back(now.value);
        before.values.push_back(i < then.size() ? then[i].value : std::nullopt);
        compared = compared || before.values.back().has_value();
    }
    if (compared)
        data.second = std::move(before);
    //: Chart of a creative, on a dashed line: the account's median
    if (context.reference)
        data.reference = LineReference{*context.reference, tr("median")};
    return data;
}

LineChartData CurveData::dropOff(const CreativeRow &row, const CreativeContext &context)
{
    LineChartData data;
    const domain::InsightRow &video = row.item->row;
    //: Chart of a video shown as a table: heading of the column with shares of its length
    data.placesName = tr("Watched");
    //: Chart of a video, legend: share of those who began it
    data.main.name = tr("still watching");
    data.main.text = [figures = context.figures](double value) { return figures.percent(value); };
    if (!video.videoPlays || *video.videoPlays <= 0)
        return data;
    const auto add = [&](double part, const std::optional<double> &plays) {
        if (!plays)
            return;
        const QString name = context.figures.percent(part);
        data.places.push_back({name, name});
        data.main.values.push_back(*plays / *video.videoPlays);
    };
    add(0, video.videoPlays);
    add(0.25, video.videoP25);
    add(0.5, video.videoP50);
    add(0.75, video.videoP75);
    add(1, video.videoP100);
    return data;
}

} // namespace mci::ui
