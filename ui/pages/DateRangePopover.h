// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/RangePicker.h"
#include "widgets/Popover.h"

namespace mci::ui {

class Button;
class Field;
class IconButton;
class LineEdit;
class MonthView;
class Switch;
class TextLabel;

/** Two months to choose a range of dates from, or two fields to type it. Nothing holds until it is applied. */
class DateRangePopover : public Popover
{
    Q_OBJECT

public:
    explicit DateRangePopover(Look &look, QWidget *parent = nullptr);

    /** `timeZone` is the ad account's; said where it is not the computer's. */
    void setRange(const domain::DateRange &range, const DateLimits &limits, const QString &timeZone);
    [[nodiscard]] const RangePicker &state() const { return m_state; }

Q_SIGNALS:
    void applied(const mci::domain::DateRange &range, bool includeToday);

private:
    [[nodiscard]] QLayout *makeFields();
    [[nodiscard]] QLayout *makeMonths();
    [[nodiscard]] QLayout *makeFoot();
    [[nodiscard]] MonthView *makeMonth(const char *name);
    void onMoved(QDate day);
    void showMonthOf(QDate day);
    void turn(int months);
    void typed();
    void apply();
    void refresh();

    Look &m_look;
    RangePicker m_state;
    /** The left one of the two months. */
    QDate m_firstMonth;
    LineEdit *m_since;
    LineEdit *m_until;
    TextLabel *m_problem;
    IconButton *m_earlier = nullptr;
    IconButton *m_later = nullptr;
    MonthView *m_left = nullptr;
    MonthView *m_right = nullptr;
    Switch *m_today = nullptr;
    TextLabel *m_zone;
    TextLabel *m_length = nullptr;
    Button *m_apply = nullptr;
};

} // namespace mci::ui
