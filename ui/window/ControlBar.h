// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "window/ControlState.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace mci::ui {

class Chip;
class ControlMenus;
class FilterChip;
class SearchBox;

/** Period, goal, KPI and order, the filters in force, and the search of the page. */
class ControlBar : public QWidget
{
    Q_OBJECT

public:
    explicit ControlBar(Look &look, QWidget *parent = nullptr);

    /** `timeZone` of the ad account, for its dates. */
    void setState(const ControlState &state, const QString &timeZone);
    [[nodiscard]] SearchBox &search() { return *m_search; }
    /** Period, goal and KPI alone: for pages that neither order nor filter. */
    void setSelectionOnly();
    /** What figures are compared with: the dates of the previous period; empty while nothing is. Of a short bar. */
    void setComparison(const QString &dates);
    /** Moves the keyboard to the first chip. */
    void takeFocus();
    void editMinimum(domain::Guardrail guardrail, QWidget *anchor = nullptr);
    /** The button that chooses the table's columns. */
    void setColumnsShown(bool shown);
    [[nodiscard]] QWidget *columnsButton() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionWanted(const mci::services::SelectionInput &selection);
    void filterWanted(const mci::ui::CreativeFilter &filter);
    void orderWanted(const mci::ui::CreativeOrder &order);
    void columnsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct ActiveFilter
    {
        QString label;
        QString value;
        std::function<void()> edit;
        std::function<void()> remove;
    };

    Chip *addChip(const char *name, const QString &icon, const QString &label, QMenu *menu);
    void rebuildFilters();
    [[nodiscard]] std::vector<ActiveFilter> activeFilters();
    void addMinimums(std::vector<ActiveFilter> &filters);
    /** Leaves out words until the rest fits: filters first, then those that a symbol stands for. */
    void fold();
    void foldTo(int level);
    [[nodiscard]] int widthAt(int level) const;
    void chooseDates();
    void setMinimumTo(domain::Guardrail guardrail, double value);

    Look &m_look;
    ControlState m_state;
    QString m_timeZone;
    ControlMenus *m_menus;
    QHBoxLayout *m_row;
    Chip *m_period;
    Chip *m_comparison;
    QMenu *m_comparisons;
    Chip *m_objective;
    Chip *m_goal;
    Chip *m_order;
    QWidget *m_separator;
    QHBoxLayout *m_filterRow;
    std::vector<FilterChip *> m_filterChips;
    Chip *m_folded;
    QMenu *m_foldedMenu;
    QMenu *m_moreFilters;
    Chip *m_add;
    SearchBox *m_search;
    Chip *m_columns;
    bool m_columnsShown = false;
    bool m_selectionOnly = false;
    bool m_compares = false;
};

} // namespace mci::ui
