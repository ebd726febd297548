// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/AnalysisForm.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class DateRangePopover;
class Segmented;

/** The periods as segments, and the dates beside them, which open the calendar. */
class PeriodField : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodField(Look &look, QWidget *parent = nullptr);

    void setForm(const AnalysisForm &form);
    void openCalendar();

Q_SIGNALS:
    void periodChosen(mci::ui::Period period);
    void rangeChosen(const mci::domain::DateRange &range, bool includeToday);

private:
    Segmented *m_periods;
    Button *m_dates;
    DateRangePopover *m_calendar;
    AnalysisForm m_form;
};

} // namespace mci::ui
