// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ControlBar.h"

#include "creatives/CreativeText.h"
#include "pages/DateRangePopover.h"
#include "text/CtaText.h"
#include "text/KpiText.h"
#include "text/PictureText.h"
#include "text/TagText.h"
#include "widgets/Chip.h"
#include "widgets/FilterChip.h"
#include "widgets/Separator.h"
#include "widgets/TabOrder.h"
#include "window/ControlMenus.h"
#include "window/MinimumPopover.h"
#include "window/SearchBox.h"

#include <QHBoxLayout>
#include <QMenu>

namespace mci::ui {

namespace {

using domain::Guardrail;

constexpr int kSideMargin = 24;
constexpr int kHeight = 36;
constexpr int kSeparatorHeight = 14;

/** How far the bar can give way: each level leaves out more. */
enum FoldLevel {
    AllWords,
    FiltersCounted,
    ComparisonHidden,
    AddFilterFolded,
    ColumnsFolded,
    OrderFolded,
    ObjectiveFolded,
    PeriodFolded,
    GoalFolded,
    FiltersFolded
};

template<typename Set, typename TextOf>
QString joined(const Set &values, TextOf textOf)
{
    QStringList texts;
    for (const auto &value : values)
        texts.append(textOf(value));
    return texts.join(QStringLiteral(", "));
}

} // namespace

ControlBar::ControlBar(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_menus(new ControlMenus(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("controlBar"));
    m_row->setContentsMargins(kSideMargin, 4, kSideMargin, 4);
    m_row->setSpacing(6);
    m_period = addChip("periodChip", QStringLiteral("calendar"), {}, m_menus->period());
    m_comparisons = new QMenu(this);
    //: Dashboard, control bar: label of the chip that names the period figures are compared with
    m_comparison = addChip("comparisonChip", {}, tr("vs."), m_comparisons);
    //: Dashboard, control bar: what figures are compared with
    m_comparison->setValue(tr("previous period"));
    m_comparison->hide();
    m_objective = addChip("objectiveChip", QStringLiteral("target"), {}, m_menus->objective());
    //: Top creatives, control bar: label of the chip that names the main KPI
    m_goal = addChip("kpiChip", {}, tr("KPI"), m_menus->goal());
    m_order = addChip("orderChip", QStringLiteral("sort"), {}, m_menus->order());
    auto *separator = new Separator(look, Qt::Vertical, this);
    separator->setRole(Role::Border);
    separator->setFixedHeight(kSeparatorHeight);
    m_separator = separator;
    m_row->addWidget(m_separator);
    m_filterRow = new QHBoxLayout;
    m_filterRow->setSpacing(6);
    m_row->addLayout(m_filterRow);
    m_foldedMenu = new QMenu(this);
    //: Top creatives, menu of the filters in force: a submenu with more of them
    m_moreFilters = new QMenu(tr("Add filter"), this);
    m_folded = addChip("foldedFilters", QStringLiteral("filter"), {}, m_foldedMenu);
    //: Top creatives, control bar: adds a filter
    m_add = new Chip(look, QStringLiteral("plus"), tr("Filter"), {}, this);
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_add->setDashed(true);
    m_add->setMenu(m_menus->filter());
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    //: Top creatives, control bar
    m_search = new SearchBox(look, tr("Search creatives"), this);
    m_row->addWidget(m_search);
    //: Top creatives, control bar: button that chooses the table's columns
    m_columns = new Chip(look, QStringLiteral("sidebar"), {}, tr("Columns"), this);
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_columns->setChevronShown(false);
    m_columns->hide();
    m_row->addWidget(m_columns);
    setMinimumHeight(kHeight);

    connect(m_menus, &ControlMenus::selectionWanted, this, &ControlBar::selectionWanted);
    connect(m_menus, &ControlMenus::filterWanted, this, &ControlBar::filterWanted);
    connect(m_menus, &ControlMenus::orderWanted, this, &ControlBar::orderWanted);
    connect(m_menus, &ControlMenus::datesWanted, this, &ControlBar::chooseDates);
    connect(m_menus, &ControlMenus::minimumWanted, this, [this](Guardrail guardrail) { editMinimum(guardrail); });
    connect(m_columns, &QToolButton::clicked, this, &ControlBar::columnsWanted);
}

void ControlBar::setColumnsShown(bool shown)
{
    m_columnsShown = shown;
    m_columns->setVisible(shown);
    fold();
}

void ControlBar::setSelectionOnly()
{
    m_selectionOnly = true;
    m_search->hide();
    m_order->hide();
    // A window finds parts by their names, which those of the full bar keep.
    for (QObject *part : findChildren<QObject *>()) {
        if (!part->objectName().isEmpty())
            part->setObjectName(QStringLiteral("short-") + part->objectName());
    }
    rebuildFilters();
}

void ControlBar::setComparison(const QString &dates)
{
    m_compares = m_selectionOnly && !dates.isEmpty();
    m_comparisons->clear();
    if (m_compares) {
        //: Dashboard, menu of the comparison: the only one there is. %1: dates
        QAction *before = m_comparisons->addAction(tr("Previous period (%1)").arg(dates));
        before->setCheckable(true);
        before->setChecked(true);
        // There is no other one yet, so a click leaves it.
        connect(before, &QAction::toggled, before, [before] { before->setChecked(true); });
    }
    fold();
}

QWidget *ControlBar::columnsButton() const
{
    return m_columns;
}

Chip *ControlBar::addChip(const char *name, const QString &icon, const QString &label, QMenu *menu)
{
    auto *chip = new Chip(m_look, icon, label, {}, this);
    chip->setObjectName(QLatin1String(name));
    chip->setMenu(menu);
    m_row->addWidget(chip);
    return chip;
}

void ControlBar::setState(const ControlState &state, const QString &timeZone)
{
    m_state = state;
    m_timeZone = timeZone;
    m_menus->setState(state);
    m_period->setValue(ControlText::window(state));
    m_objective->setValue(text::objectiveText(state.objective));
    m_goal->setValue(text::kpiText(state.goal, state.objective));
    m_order->setValue(ControlText::order(state.order, state.objective, state.ranking));
    rebuildFilters();
}

void ControlBar::takeFocus()
{
    m_period->setFocus(Qt::ShortcutFocusReason);
}

void ControlBar::editMinimum(Guardrail guardrail, QWidget *anchor)
{
    auto *popover = new MinimumPopover(m_look, guardrail, m_state, this);
    connect(popover, &MinimumPopover::chosen, this, &ControlBar::setMinimumTo);
    popover->popUpBelow(anchor ? anchor : m_add->isVisible() ? m_add : m_folded);
}

void ControlBar::chooseDates()
{
    auto *popover = new DateRangePopover(m_look, this);
    popover->setRange(m_state.window(), m_state.limits(), m_timeZone);
    connect(popover, &DateRangePopover::applied, this, [this](const domain::DateRange &range) {
        services::SelectionInput selection = m_state.selection;
        selection.since = range.since.toString(Qt::ISODate);
        selection.until = range.until.toString(Qt::ISODate);
        Q_EMIT selectionWanted(selection);
    });
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->popUpBelow(m_period);
}

void ControlBar::setMinimumTo(Guardrail guardrail, double value)
{
    services::SelectionInput selection = m_state.selection;
    setMinimum(guardrail, value, selection);
    Q_EMIT selectionWanted(selection);
}

void ControlBar::rebuildFilters()
{
    for (FilterChip *chip : std::exchange(m_filterChips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    m_foldedMenu->clear();
    const std::vector<ActiveFilter> filters = activeFilters();
    for (const ActiveFilter &filter : filters) {
        auto *chip = new FilterChip(m_look, filter.label, filter.value, this);
        chip->setObjectName(QStringLiteral("filterChip"));
        connect(chip, &FilterChip::clicked, this, filter.edit);
        connect(chip, &FilterChip::removed, this, filter.remove);
        m_filterRow->addWidget(chip);
        m_filterChips.push_back(chip);
        //: Top creatives, menu of the filters in force: removes one; %1 is such as "Spend ≥ R$ 100"
        const QAction *item = m_foldedMenu->addAction(tr("Remove: %1").arg(filter.label + u' ' + filter.value));
        connect(item, &QAction::triggered, this, filter.remove);
    }
    if (!filters.empty()) {
        m_foldedMenu->addSeparator();
        m_foldedMenu->addMenu(m_moreFilters);
        m_moreFilters->clear();
        m_moreFilters->addActions(m_menus->filter()->actions());
    }
    //: Top creatives, control bar: how many filters are in force, where there is no room to name them
    m_folded->setValue(tr("%n filter(s)", "", static_cast<int>(filters.size())));
    tabByLayout(*this);
    fold();
}

std::vector<ControlBar::ActiveFilter> ControlBar::activeFilters()
{
    std::vector<ActiveFilter> filters;
    if (m_selectionOnly)
        return filters;
    addMinimums(filters);
    const CreativeFilter &filter = m_state.filter;
    const auto openMenu = [this] { m_add->showMenu(); };
    const auto without = [this](auto change) {
        return [this, change] {
            CreativeFilter next = m_state.filter;
            change(next);
            Q_EMIT filterWanted(next);
        };
    };
    if (!filter.formats.empty()) {
        //: Top creatives, filter in force
        filters.push_back({tr("Format:"), joined(filter.formats, &text::creativeFormatText), openMenu,
                           without([](CreativeFilter &next) { next.formats.clear(); })});
    }
    if (!filter.callsToAction.empty()) {
        //: Top creatives, filter in force: the button of the ad
        filters.push_back({tr("Call to action:"), joined(filter.callsToAction, &text::callToActionText), openMenu,
                           without([](CreativeFilter &next) { next.callsToAction.clear(); })});
    }
    if (!filter.tags.empty()) {
        //: Top creatives, filter in force: what was found in the picture and the texts
        filters.push_back({tr("Patterns:"), joined(filter.tags, qOverload<const QString &>(&text::tagText)), openMenu,
                           without([](CreativeFilter &next) { next.tags.clear(); })});
    }
    if (!filter.deliveries.empty()) {
        //: Top creatives, filter in force
        filters.push_back({tr("Status:"), joined(filter.deliveries, &CreativeText::delivery), openMenu,
                           without([](CreativeFilter &next) { next.deliveries.clear(); })});
    }
    if (filter.minRating > 0) {
        //: Top creatives, filter in force
        filters.push_back({tr("Rating:"), ControlText::stars(filter.minRating), openMenu,
                           without([](CreativeFilter &next) { next.minRating = 0; })});
    }
    if (filter.withHidden) {
        //: Top creatives, filter in force: hidden creatives are shown too
        filters.push_back(
            {tr("With"), tr("hidden"), openMenu, without([](CreativeFilter &next) { next.withHidden = false; })});
    }
    return filters;
}

void ControlBar::addMinimums(std::vector<ActiveFilter> &filters)
{
    for (const Guardrail minimum : {Guardrail::MinSpend, Guardrail::MinConversions, Guardrail::MinImpressions}) {
        if (minimumOf(minimum, m_state.minimums) <= 0)
            continue;
        filters.push_back({ControlText::minimumLabel(minimum, m_state.objective),
                           ControlText::minimumValue(minimum, m_state), [this, minimum] { editMinimum(minimum); },
                           [this, minimum] { setMinimumTo(minimum, 0); }});
    }
}

void ControlBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool ControlBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // The search has opened or closed, or a chip says something else.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return handled;
}

QSize ControlBar::minimumSizeHint() const
{
    return {widthAt(FiltersFolded), QWidget::minimumSizeHint().height()};
}

int ControlBar::widthAt(int level) const
{
    const auto chip = [this](const Chip *one, bool folded) {
        return (folded ? one->foldedWidth() : one->fullWidth()) + m_row->spacing();
    };
    int width = 2 * kSideMargin + chip(m_period, level >= PeriodFolded) + chip(m_objective, level >= ObjectiveFolded)
        + chip(m_goal, level >= GoalFolded);
    if (m_compares && level < ComparisonHidden)
        width += chip(m_comparison, false);
    if (m_selectionOnly)
        return width;
    width += m_search->fullWidth() - (level >= FiltersFolded ? m_search->shortening() : 0);
    width += chip(m_order, level >= OrderFolded);
    width += m_separator->width() + m_row->spacing();
    if (m_columnsShown)
        width += chip(m_columns, level >= ColumnsFolded);
    if (!m_filterChips.empty() && level >= FiltersCounted) {
        width += chip(m_folded, level >= FiltersFolded);
    } else {
        for (const FilterChip *one : m_filterChips)
            width += one->sizeHint().width() + m_row->spacing();
    }
    if (m_filterChips.empty() || level < AddFilterFolded)
        width += chip(m_add, level >= AddFilterFolded);
    return width;
}

void ControlBar::fold()
{
    int level = AllWords;
    while (level < FiltersFolded && widthAt(level) > width())
        ++level;
    foldTo(level);
}

void ControlBar::foldTo(int level)
{
    const bool counted = !m_filterChips.empty() && level >= FiltersCounted;
    for (FilterChip *chip : m_filterChips)
        chip->setVisible(!counted);
    m_folded->setVisible(counted);
    m_add->setVisible(!m_selectionOnly && (!counted || level < AddFilterFolded));
    m_add->setFolded(level >= AddFilterFolded);
    m_separator->setVisible(!counted && !m_selectionOnly);
    m_comparison->setVisible(m_compares && level < ComparisonHidden);
    m_columns->setFolded(level >= ColumnsFolded);
    m_order->setFolded(level >= OrderFolded);
    m_objective->setFolded(level >= ObjectiveFolded);
    m_period->setFolded(level >= PeriodFolded);
    m_goal->setFolded(level >= GoalFolded);
    m_folded->setFolded(level >= FiltersFolded);
    m_search->setShort(level >= FiltersFolded);
}

} // namespace mci::ui
