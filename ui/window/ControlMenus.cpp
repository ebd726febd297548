// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ControlMenus.h"

#include "creatives/CreativeText.h"
#include "text/CtaText.h"
#include "text/KpiText.h"
#include "text/PictureText.h"
#include "text/TagText.h"

#include <map>

#include <QMenu>

namespace mci::ui {

namespace {

using domain::Guardrail;
using domain::Kpi;
using domain::Objective;
using domain::Ranking;
using domain::TagDimension;

constexpr Ranking kRankings[] = {Ranking::Confident, Ranking::Kpi, Ranking::Weighted};
constexpr Period kPeriods[] = {Period::Days7, Period::Days14, Period::Days30, Period::Days90, Period::ThisMonth};
constexpr Objective kObjectives[] = {Objective::Lead, Objective::Purchase, Objective::Install};
constexpr Guardrail kMinimums[] = {Guardrail::MinSpend, Guardrail::MinConversions, Guardrail::MinImpressions};
constexpr domain::CreativeFormat kFormats[] = {domain::CreativeFormat::Image, domain::CreativeFormat::Video,
                                               domain::CreativeFormat::Carousel, domain::CreativeFormat::Dynamic,
                                               domain::CreativeFormat::Catalog};
constexpr Delivery kDeliveries[] = {Delivery::Active, Delivery::Paused, Delivery::Review, Delivery::Issues,
                                    Delivery::Archived};
constexpr CreativeGrouping kGroupings[] = {CreativeGrouping::None, CreativeGrouping::Format,
                                           CreativeGrouping::CallToAction, CreativeGrouping::Campaign};
/** Of each a creative has one tag at most. */
constexpr TagDimension kGroupingDimensions[] = {
    TagDimension::Layout,      TagDimension::Style,     TagDimension::Mood,     TagDimension::Contrast,
    TagDimension::Photography, TagDimension::Ratio,     TagDimension::ImageText, TagDimension::Language,
    TagDimension::Benefit,     TagDimension::Urgency,   TagDimension::Tone,     TagDimension::Targeting};

QMenu *namedMenu(const char *name, QWidget *owner)
{
    auto *menu = new QMenu(owner);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

QAction *checkItem(QMenu *menu, const QString &text, bool checked)
{
    QAction *item = menu->addAction(text);
    item->setCheckable(true);
    item->setChecked(checked);
    return item;
}

/** A menu that is filled again keeps its submenus as children; they go with their items. */
void empty(QMenu *menu)
{
    menu->clear();
    const auto submenus = menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (QMenu *submenu : submenus)
        submenu->deleteLater();
}

template<typename T>
std::set<T> toggled(std::set<T> values, T value)
{
    if (values.erase(value) == 0)
        values.insert(value);
    return values;
}

} // namespace

ControlMenus::ControlMenus(QWidget *owner)
    : QObject(owner)
    , m_period(namedMenu("periodMenu", owner))
    , m_objective(namedMenu("objectiveMenu", owner))
    , m_goal(namedMenu("kpiMenu", owner))
    , m_order(namedMenu("orderMenu", owner))
    , m_filter(namedMenu("filterMenu", owner))
{
}

void ControlMenus::setState(const ControlState &state)
{
    m_state = state;
    fillPeriod();
    fillObjective();
    fillGoal();
    fillOrder();
    fillFilter();
}

void ControlMenus::choose(const services::SelectionInput &selection)
{
    Q_EMIT selectionWanted(selection);
}

void ControlMenus::fillPeriod()
{
    empty(m_period);
    const Period current = periodOf(m_state.window(), m_state.limits());
    for (const Period period : kPeriods) {
        const QAction *item = checkItem(m_period, ControlText::period(period), period == current);
        connect(item, &QAction::triggered, this, [this, period] {
            const domain::DateRange range = periodRange(period, {m_state.today, false});
            services::SelectionInput selection = m_state.selection;
            selection.since = range.since.toString(Qt::ISODate);
            selection.until = range.until.toString(Qt::ISODate);
            choose(selection);
        });
    }
    m_period->addSeparator();
    const QAction *other = checkItem(m_period, ControlText::period(Period::Custom), current == Period::Custom);
    connect(other, &QAction::triggered, this, &ControlMenus::datesWanted);
}

void ControlMenus::fillObjective()
{
    empty(m_objective);
    for (const Objective objective : kObjectives) {
        const QAction *item = checkItem(m_objective, text::objectiveText(objective), objective == m_state.objective);
        connect(item, &QAction::triggered, this, [this, objective] {
            services::SelectionInput selection = m_state.selection;
            selection.objective = domain::objectiveName(objective);
            // A chosen event belongs to the goal it was chosen for.
            selection.conversionEvent.reset();
            if (!domain::kpiFits(m_state.goal, objective))
                selection.primaryKpi = domain::kpiName(domain::defaultKpi(objective));
            const auto secondary = domain::kpiFromName(selection.secondaryKpi);
            if (secondary && !domain::kpiFits(*secondary, objective))
                selection.secondaryKpi.clear();
            choose(selection);
        });
    }
}

void ControlMenus::fillGoal()
{
    empty(m_goal);
    for (const Kpi kpi : domain::kpisFor(m_state.objective)) {
        QAction *item = checkItem(m_goal, text::kpiText(kpi, m_state.objective), kpi == m_state.goal);
        item->setToolTip(text::kpiFormulaText(kpi, m_state.objective));
        connect(item, &QAction::triggered, this, [this, kpi] {
            services::SelectionInput selection = m_state.selection;
            selection.primaryKpi = domain::kpiName(kpi);
            choose(selection);
        });
    }
    m_goal->setToolTipsVisible(true);
}

void ControlMenus::fillOrder()
{
    empty(m_order);
    const auto addOrder = [this](const QString &text, const CreativeOrder &order, bool checked) {
        connect(checkItem(m_order, text, checked), &QAction::triggered, this,
                [this, order] { Q_EMIT orderWanted(order); });
    };
    CreativeOrder order = m_state.order;
    const auto current = order.kpi;
    const auto words = order.field;
    order.kpi.reset();
    order.field.reset();
    const bool isRanked = !current && !words;
    for (const Ranking ranking : kRankings) {
        const QAction *item = checkItem(m_order, ControlText::ranking(ranking), isRanked && ranking == m_state.ranking);
        connect(item, &QAction::triggered, this, [this, ranking, order] {
            services::SelectionInput selection = m_state.selection;
            selection.ranking = domain::rankingName(ranking);
            const bool isOther = ranking != m_state.ranking;
            Q_EMIT orderWanted(order);
            if (isOther)
                choose(selection);
        });
    }
    m_order->addSeparator();
    std::vector<Kpi> kpis{Kpi::Spend, Kpi::Conversions, Kpi::CostPerResult, Kpi::Ctr, Kpi::HookRate};
    // One that only a column of the table offers has its check mark, too.
    if (current && std::find(kpis.begin(), kpis.end(), *current) == kpis.end())
        kpis.push_back(*current);
    for (const Kpi kpi : kpis) {
        order.kpi = kpi;
        addOrder(text::kpiText(kpi, m_state.objective), order, current == kpi);
    }
    if (words && !current) {
        order.kpi.reset();
        order.field = words;
        addOrder(FieldText::name(*words), order, true);
    }
    m_order->addSeparator();
    order = m_state.order;
    order.reversed = !order.reversed;
    //: Top creatives, menu "Sort": a check mark
    addOrder(words && !current ? tr("In reverse") : tr("Worst first"), order, m_state.order.reversed);
    m_order->addSeparator();
    //: Top creatives, menu "Sort": a submenu
    QMenu *groups = m_order->addMenu(tr("Group by"));
    for (const CreativeGrouping grouping : kGroupings) {
        order = m_state.order;
        order.grouping = grouping;
        connect(checkItem(groups, ControlText::grouping(grouping), grouping == m_state.order.grouping),
                &QAction::triggered, this, [this, order] { Q_EMIT orderWanted(order); });
    }
    if (!m_state.knownTags.empty())
        addPatternGroups(groups->addMenu(ControlText::grouping(CreativeGrouping::Pattern)));
}

void ControlMenus::addPatternGroups(QMenu *menu)
{
    for (const TagDimension dimension : kGroupingDimensions) {
        CreativeOrder order = m_state.order;
        const bool isCurrent = order.grouping == CreativeGrouping::Pattern && order.pattern == dimension;
        order.grouping = CreativeGrouping::Pattern;
        order.pattern = dimension;
        connect(checkItem(menu, text::tagDimensionText(dimension), isCurrent), &QAction::triggered, this,
                [this, order] { Q_EMIT orderWanted(order); });
    }
}

void ControlMenus::fillFilter()
{
    empty(m_filter);
    for (const Guardrail minimum : kMinimums) {
        //: Top creatives, menu "Filter": %1 is Minimum spend and the like; opens a small form
        const QAction *item = m_filter->addAction(tr("%1…").arg(text::guardrailText(minimum)));
        connect(item, &QAction::triggered, this, [this, minimum] { Q_EMIT minimumWanted(minimum); });
    }
    m_filter->addSeparator();
    //: Top creatives, menu "Filter": a submenu
    addFormats(m_filter->addMenu(tr("Format")));
    // Any page may ask for one; only those in force are here, to be let go.
    if (!m_state.filter.callsToAction.empty()) {
        //: Top creatives, menu "Filter": a submenu, the button of the ad
        addCallsToAction(m_filter->addMenu(tr("Call to action")));
    }
    if (!m_state.knownTags.empty() || !m_state.filter.tags.empty()) {
        //: Top creatives, menu "Filter": a submenu, what was found in the picture and the texts
        addTags(m_filter->addMenu(tr("Patterns")));
    }
    //: Top creatives, menu "Filter": a submenu, whether the ad runs
    addDeliveries(m_filter->addMenu(tr("Status")));
    //: Top creatives, menu "Filter": a submenu, the stars people gave
    addRatings(m_filter->addMenu(tr("Rating")));
}

void ControlMenus::addFormats(QMenu *menu)
{
    for (const auto format : kFormats) {
        connect(checkItem(menu, text::creativeFormatText(format), m_state.filter.formats.count(format) > 0),
                &QAction::triggered, this, [this, format] {
                    CreativeFilter filter = m_state.filter;
                    filter.formats = toggled(filter.formats, format);
                    Q_EMIT filterWanted(filter);
                });
    }
}

void ControlMenus::addCallsToAction(QMenu *menu)
{
    for (const QString &type : m_state.filter.callsToAction) {
        connect(checkItem(menu, text::callToActionText(type), true), &QAction::triggered, this, [this, type] {
            CreativeFilter filter = m_state.filter;
            filter.callsToAction.erase(type);
            Q_EMIT filterWanted(filter);
        });
    }
}

void ControlMenus::addTags(QMenu *menu)
{
    // One in force that no creative has any more must be there, to be let go.
    std::set<QString> names = m_state.knownTags;
    names.insert(m_state.filter.tags.begin(), m_state.filter.tags.end());
    std::map<TagDimension, QMenu *> submenus;
    for (const QString &name : names) {
        const auto tag = domain::tagFromName(name);
        if (!tag)
            continue;
        QMenu *&submenu = submenus[tag->dimension];
        if (!submenu)
            submenu = menu->addMenu(text::tagDimensionText(tag->dimension));
        connect(checkItem(submenu, text::tagText(*tag), m_state.filter.tags.count(name) > 0), &QAction::triggered, this,
                [this, name] {
                    CreativeFilter filter = m_state.filter;
                    filter.tags = toggled(filter.tags, name);
                    Q_EMIT filterWanted(filter);
                });
    }
}

void ControlMenus::addDeliveries(QMenu *menu)
{
    for (const auto delivery : kDeliveries) {
        connect(checkItem(menu, CreativeText::delivery(delivery), m_state.filter.deliveries.count(delivery) > 0),
                &QAction::triggered, this, [this, delivery] {
                    CreativeFilter filter = m_state.filter;
                    filter.deliveries = toggled(filter.deliveries, delivery);
                    Q_EMIT filterWanted(filter);
                });
    }
}

void ControlMenus::addRatings(QMenu *menu)
{
    for (int rating = 5; rating >= 1; --rating) {
        const bool current = m_state.filter.minRating == rating;
        connect(checkItem(menu, ControlText::stars(rating), current), &QAction::triggered, this,
                [this, rating, current] {
                    CreativeFilter filter = m_state.filter;
                    filter.minRating = current ? 0 : rating;
                    Q_EMIT filterWanted(filter);
                });
    }
}

} // namespace mci::ui
