// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/ControlState.h"

#include <QObject>

class QMenu;

namespace mci::ui {

/** The menus behind the chips, filled anew for each state. */
class ControlMenus : public QObject
{
    Q_OBJECT

public:
    explicit ControlMenus(QWidget *owner);

    void setState(const ControlState &state);
    [[nodiscard]] QMenu *period() const { return m_period; }
    [[nodiscard]] QMenu *objective() const { return m_objective; }
    [[nodiscard]] QMenu *goal() const { return m_goal; }
    [[nodiscard]] QMenu *order() const { return m_order; }
    [[nodiscard]] QMenu *filter() const { return m_filter; }

Q_SIGNALS:
    void selectionWanted(const mci::services::SelectionInput &selection);
    void filterWanted(const mci::ui::CreativeFilter &filter);
    void orderWanted(const mci::ui::CreativeOrder &order);
    void minimumWanted(mci::domain::Guardrail guardrail);
    /** Dates that no period names. */
    void datesWanted();

private:
    void fillPeriod();
    void fillObjective();
    void fillGoal();
    void fillOrder();
    void addPatternGroups(QMenu *menu);
    void fillFilter();
    void addFormats(QMenu *menu);
    void addCallsToAction(QMenu *menu);
    void addTags(QMenu *menu);
    void addDeliveries(QMenu *menu);
    void addRatings(QMenu *menu);
    void choose(const services::SelectionInput &selection);

    ControlState m_state;
    QMenu *m_period;
    QMenu *m_objective;
    QMenu *m_goal;
    QMenu *m_order;
    QMenu *m_filter;
};

} // namespace mci::ui
