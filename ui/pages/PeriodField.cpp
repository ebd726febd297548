// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PeriodField.h"

#include "pages/DateRangePopover.h"
#include "pages/DateText.h"
#include "widgets/Button.h"
#include "widgets/FlowRow.h"
#include "widgets/Segmented.h"

#include <QSignalBlocker>

namespace mci::ui {

PeriodField::PeriodField(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_periods(new Segmented(look, this))
    , m_dates(new Button(look, ButtonKind::Secondary, {}, QStringLiteral("calendar"), this))
    , m_calendar(new DateRangePopover(look, this))
{
    auto *row = new FlowRow(this);
    row->setGap(8);
    m_periods->setObjectName(QStringLiteral("periodChoice"));
    //: Parameters, name of the choice for screen readers
    m_periods->setAccessibleName(tr("Period"));
    const auto add = [this](Period period, const QString &name) {
        m_periods->addSegment(static_cast<int>(period), name);
    };
    //: Parameters, a period
    add(Period::Days7, tr("7 days"));
    //: Parameters, a period
    add(Period::Days14, tr("14 days"));
    //: Parameters, a period
    add(Period::Days30, tr("30 days"));
    //: Parameters, a period
    add(Period::Days90, tr("90 days"));
    //: Parameters, a period
    add(Period::ThisMonth, tr("This month"));
    //: Parameters, a period: dates chosen by hand
    add(Period::Custom, tr("Custom"));
    m_dates->setObjectName(QStringLiteral("periodDates"));
    row->addWidget(m_periods);
    row->addWidget(m_dates);
    // Not the dates: there Enter would open the calendar instead of going on.
    setFocusProxy(m_periods);
    connect(m_periods, &Segmented::currentChanged, this, [this](int id) {
        const auto period = static_cast<Period>(id);
        // Nothing changes until dates are chosen; the keyboard may just pass by.
        if (period != Period::Custom)
            Q_EMIT periodChosen(period);
    });
    connect(m_dates, &Button::clicked, this, &PeriodField::openCalendar);
    connect(m_calendar, &DateRangePopover::applied, this, &PeriodField::rangeChosen);
}

void PeriodField::setForm(const AnalysisForm &form)
{
    m_form = form;
    const QSignalBlocker blocker(m_periods);
    m_periods->setCurrent(static_cast<int>(form.period()));
    const QString dates = dateRangeText(form.window());
    m_dates->setText(dates);
    //: Parameters, opens the calendar, for screen readers. %1: the chosen dates
    m_dates->setAccessibleName(tr("Dates: %1").arg(dates));
}

void PeriodField::openCalendar()
{
    m_calendar->setRange(m_form.window(), m_form.limits(), m_form.account().timeZone);
    m_calendar->popUpBelow(m_dates);
}

} // namespace mci::ui
