// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/Report.h"

#include "creatives/Delta.h"
#include "dashboard/DashboardText.h"
#include "dashboard/SummaryLines.h"
#include "text/CtaText.h"
#include "text/KpiText.h"
#include "text/PictureText.h"
#include "text/TagText.h"

#include <QCoreApplication>

namespace mci::ui {

namespace {

using domain::Kpi;

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
public:
    //: Exported report: %1 is an ad account
    static QString title(const QString &account) { return tr("Dashboard of %1").arg(account); }
    //: Exported report: title of a table
    static QString figures() { return tr("Figures"); }
    //: Exported report: title of a table
    static QString days() { return tr("By day"); }
    //: Exported report: title of a table
    static QString creatives() { return tr("Creatives"); }
    //: Exported report: title of a table
    static QString movers() { return tr("Top movers"); }
    //: Exported report: title of a table
    static QString fatigue() { return tr("Fatigue"); }
    //: Exported report: title of a table
    static QString formats() { return tr("Results by format"); }
    //: Exported report: title of a table
    static QString callsToAction() { return tr("Results by call to action"); }
    //: Exported report: title of a table
    static QString tags() { return tr("Results by pattern"); }
    //: Exported report, at the tables of results by format and by call to action
    static QString association() { return tr("Association, not cause"); }
    //: Exported report: heading of a column; %1 is a figure, %2 the currency it is in, such as EUR
    static QString inCurrency(const QString &figure, const QString &currency)
    {
        return tr("%1 (%2)").arg(figure, currency);
    }
    //: Exported report: %1 is a currency, such as EUR
    static QString currency(const QString &currency) { return tr("Currency: %1").arg(currency); }
    //: Exported report: heading of a column
    static QString metric() { return tr("Metric"); }
    //: Exported report: heading of a column
    static QString value() { return tr("Value"); }
    //: Exported report: heading of a column
    static QString before() { return tr("Previous period"); }
    //: Exported report: heading of a column
    static QString change() { return tr("Change"); }
    //: Exported report: heading of a column
    static QString date() { return tr("Date"); }
    //: Exported report: heading of a column; the place in the ranking
    static QString rank() { return tr("#"); }
    //: Exported report: heading of a column
    static QString creative() { return tr("Creative"); }
    //: Exported report: heading of a column
    static QString format() { return tr("Format"); }
    //: Exported report: heading of a column
    static QString callToAction() { return tr("Call to action"); }
    //: Exported report: heading of a column; end of the 80 % interval
    static QString low() { return tr("Low (80%)"); }
    //: Exported report: heading of a column; end of the 80 % interval
    static QString high() { return tr("High (80%)"); }
    //: Exported report: heading of a column
    static QString evidence() { return tr("Evidence"); }
    //: Exported report: heading of a column
    static QString group() { return tr("Group"); }
    //: Exported report: heading of a column
    static QString count() { return tr("Creatives"); }
    //: Exported report: heading of a column
    static QString spendShare() { return tr("Share of spend"); }
    //: Exported report: heading of a column
    static QString effect() { return tr("Associated difference"); }
    //: Exported report: heading of a column
    static QString clear() { return tr("Clear?"); }
    //: Exported report, in the column "Clear?"
    static QString yes() { return tr("yes"); }
    //: Exported report, in the column "Clear?"
    static QString no() { return tr("no"); }
    static QString source() { return tr("Metrics are based on real data from your Meta account"); }
};

ReportUnit unitOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::CostPerResult:
    case Kpi::Spend:
    case Kpi::Cpc:
    case Kpi::Cpm:
    case Kpi::CostPerPurchase:
    case Kpi::CostPerInstall:
        return ReportUnit::Money;
    case Kpi::Ctr:
    case Kpi::ConversionRate:
    case Kpi::HookRate:
    case Kpi::HoldRate:
        return ReportUnit::Fraction;
    case Kpi::PurchaseRoas:
        return ReportUnit::Ratio;
    case Kpi::Conversions:
    case Kpi::Impressions:
    case Kpi::Clicks:
        break;
    }
    return ReportUnit::Count;
}

/** Of a dashboard's numbers: formats and objective are the same for all of them. */
class Cells
{
public:
    explicit Cells(const DashboardData &dashboard)
        : m_dashboard(dashboard)
    {
    }
    [[nodiscard]] ReportCell kpi(Kpi kpi, std::optional<double> value) const
    {
        return {m_dashboard.figures.kpi(kpi, value, MoneyStyle::Full), value, unitOf(kpi)};
    }
    [[nodiscard]] ReportCell effect(double relative) const
    {
        return {m_dashboard.figures.signedPercent(relative), relative, ReportUnit::Fraction};
    }
    [[nodiscard]] ReportCell count(double value) const { return {m_dashboard.figures.count(value), value}; }
    [[nodiscard]] ReportCell share(double fraction) const
    {
        return {DashboardText::share(fraction, m_dashboard.figures), fraction, ReportUnit::Fraction};
    }
    [[nodiscard]] ReportCell day(QDate day) const { return {m_dashboard.figures.date(day), std::nullopt, {}, day}; }
    /** With the currency: a spreadsheet has bare numbers. */
    [[nodiscard]] QString name(Kpi kpi) const
    {
        const QString figure = text::kpiText(kpi, m_dashboard.facts.objective);
        return unitOf(kpi) == ReportUnit::Money ? ReportText::inCurrency(figure, m_dashboard.figures.currency()) : figure;
    }

private:
    const DashboardData &m_dashboard;
};

ReportTable figuresTable(const DashboardData &dashboard, const Cells &cells)
{
    ReportTable table{ReportText::figures(), {},
                      {ReportText::metric(), ReportText::value(), ReportText::before(), ReportText::change()},
                      {}};
    for (const Kpi kpi : domain::kpisFor(dashboard.facts.objective)) {
        const std::optional<double> value = dashboard.answer.totals[kpi];
        if (!value)
            continue;
        std::vector<ReportCell> row{{cells.name(kpi)}, cells.kpi(kpi, value), {}, {}};
        const bool hasBefore = dashboard.trends && dashboard.trends->hasBefore;
        if (const auto change = hasBefore ? dashboard.trends->totals[kpi] : std::optional<domain::KpiChange>()) {
            row[2] = cells.kpi(kpi, change->before);
            row[3] = {Delta::of(kpi, change, true, dashboard.figures).text()};
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable daysTable(const DashboardData &dashboard, const Cells &cells)
{
    const std::vector<Kpi> kpis = dashboardKpis(dashboard.facts.goal, dashboard.facts.objective);
    ReportTable table{ReportText::days(), {}, {ReportText::date()}, {}};
    for (const Kpi kpi : kpis)
        table.headings.append(cells.name(kpi));
    if (!dashboard.hasCurves())
        return table;
    QDate day = dashboard.trends->window.since;
    for (const domain::KpiValues &values : dashboard.trends->totalCurve) {
        std::vector<ReportCell> row{cells.day(day)};
        for (const Kpi kpi : kpis)
            row.push_back(cells.kpi(kpi, values[kpi]));
        table.rows.push_back(std::move(row));
        day = day.addDays(1);
    }
    return table;
}

ReportTable creativesTable(const DashboardData &dashboard, const Cells &cells)
{
    const Kpi goal = dashboard.facts.goal;
    std::vector<Kpi> kpis = dashboardKpis(goal, dashboard.facts.objective);
    ReportTable table{ReportText::creatives(), {},
                      {ReportText::rank(), ReportText::creative(), ReportText::format(), ReportText::callToAction()},
                      {}};
    for (const Kpi kpi : kpis)
        table.headings.append(cells.name(kpi));
    table.headings << ReportText::low() << ReportText::high();
    double place = 0;
    for (const services::TopCreative *item : dashboard.top()) {
        std::vector<ReportCell> row{cells.count(++place),
                                    {DashboardText::nameOf(*item)},
                                    {text::creativeFormatText(item->creative.format)},
                                    {text::callToActionText(item->creative.callToAction)}};
        for (const Kpi kpi : kpis)
            row.push_back(cells.kpi(kpi, item->ranked.kpis[kpi]));
        const auto &confidence = item->ranked.confidence;
        row.push_back(cells.kpi(goal, confidence ? std::optional(confidence->low) : std::nullopt));
        row.push_back(cells.kpi(goal, confidence ? std::optional(confidence->high) : std::nullopt));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable moversTable(const DashboardData &dashboard, const Cells &cells)
{
    const Kpi goal = dashboard.facts.goal;
    ReportTable table{ReportText::movers(), {},
                      {ReportText::creative(), ReportText::before(), cells.name(goal), ReportText::change(),
                       ReportText::spendShare()},
                      {}};
    for (const services::Mover &mover : dashboard.facts.movers) {
        const services::TopCreative *item = dashboard.creative(mover.creativeId);
        if (!item)
            continue;
        table.rows.push_back({{DashboardText::nameOf(*item)},
                              cells.kpi(goal, mover.change.before),
                              cells.kpi(goal, mover.change.now),
                              {Delta::of(goal, mover.change, true, dashboard.figures).text()},
                              cells.share(mover.spendShare)});
    }
    return table;
}

ReportTable fatigueTable(const DashboardData &dashboard, const Cells &cells)
{
    ReportTable table{ReportText::fatigue(), {},
                      {ReportText::creative(), ReportText::evidence(), ReportText::spendShare()},
                      {}};
    for (const services::TiredCreative &tired : dashboard.facts.tired) {
        const CreativeLineContent line = DashboardText::tired(tired, dashboard);
        if (!line.creativeId.isEmpty())
            table.rows.push_back({{line.title}, {line.caption}, cells.share(tired.spendShare)});
    }
    return table;
}

ReportTable groupsTable(const QString &title, const std::vector<domain::GroupEffect> &effects,
                        QString (*nameOf)(const QString &), const Cells &cells)
{
    ReportTable table{title, ReportText::association(),
                      {ReportText::group(), ReportText::count(), ReportText::spendShare(), ReportText::effect(),
                       ReportText::low(), ReportText::high(), ReportText::clear()},
                      {}};
    for (const domain::GroupEffect &effect : effects) {
        table.rows.push_back({{nameOf(effect.key)},
                              cells.count(effect.creatives),
                              cells.share(effect.spendShare),
                              cells.effect(effect.effect),
                              cells.effect(effect.low),
                              cells.effect(effect.high),
                              {effect.clear ? ReportText::yes() : ReportText::no()}});
    }
    return table;
}

QString formatOf(const QString &key)
{
    return text::creativeFormatText(domain::creativeFormatFromName(key));
}

} // namespace

Report reportOf(const DashboardData &dashboard, const QString &account)
{
    const Cells cells(dashboard);
    const domain::DateRange window = dashboard.answer.top.selection.insights.window;
    Report report;
    report.title = ReportText::title(account);
    report.period = dashboard.figures.date(window.since) + QStringLiteral(" – ") + dashboard.figures.date(window.until);
    for (const SummaryRowContent &line : summaryLines(dashboard))
        report.summary.append(line.sentence);
    report.locale = dashboard.figures.locale();
    report.footer =
        (QStringList{ReportText::source()} + dashboard.answer.attributionSettings
         + QStringList{ReportText::currency(dashboard.figures.currency())})
            .join(QStringLiteral(" · "));
    const auto add = [&report](ReportTable table) {
        if (!table.rows.empty())
            report.tables.push_back(std::move(table));
    };
    add(figuresTable(dashboard, cells));
    add(daysTable(dashboard, cells));
    add(creativesTable(dashboard, cells));
    add(moversTable(dashboard, cells));
    add(fatigueTable(dashboard, cells));
    add(groupsTable(ReportText::formats(), dashboard.facts.formats.effects, &formatOf, cells));
    add(groupsTable(ReportText::callsToAction(), dashboard.facts.callsToAction.effects, &text::callToActionText, cells));
    add(groupsTable(ReportText::tags(), dashboard.facts.tags.effects, qOverload<const QString &>(&text::tagText), cells));
    return report;
}

} // namespace mci::ui
