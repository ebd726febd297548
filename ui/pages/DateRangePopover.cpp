// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DateRangePopover.h"

#include "pages/DateText.h"
#include "pages/MonthView.h"
#include "widgets/Button.h"
#include "widgets/IconButton.h"
#include "widgets/LineEdit.h"
#include "widgets/Separator.h"
#include "widgets/Switch.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QTimeZone>

namespace mci::ui {

namespace {

constexpr int kPadding = 20;

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

bool isComputersZone(const QString &timeZone)
{
    const QTimeZone zone(timeZone.toUtf8());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return !zone.isValid() || zone.offsetFromUtc(now) == QTimeZone::systemTimeZone().offsetFromUtc(now);
}

} // namespace

DateRangePopover::DateRangePopover(Look &look, QWidget *parent)
    : Popover(look, parent)
    , m_look(look)
    , m_since(new LineEdit(look, this))
    , m_until(new LineEdit(look, this))
    , m_problem(new TextLabel(look, TypeRole::Caption, Role::Bad, {}, this))
    , m_zone(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
{
    setObjectName(QStringLiteral("dateRangePopover"));
    //: Calendar, for screen readers
    setAccessibleName(tr("Period"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, 16, kPadding, 16);
    column->setSpacing(10);
    column->addLayout(makeFields());
    m_problem->setObjectName(QStringLiteral("dateProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addLayout(makeMonths());
    m_zone->setObjectName(QStringLiteral("dateZone"));
    m_zone->setWordWrap(true);
    column->addWidget(m_zone);
    column->addWidget(new Separator(look, this));
    column->addLayout(makeFoot());
}

QLayout *DateRangePopover::makeFields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_since->setObjectName(QStringLiteral("dateSince"));
    //: Calendar, field of the first day
    m_since->setAccessibleName(tr("From"));
    m_until->setObjectName(QStringLiteral("dateUntil"));
    //: Calendar, field of the last day
    m_until->setAccessibleName(tr("To"));
    row->addWidget(m_since, 1);
    row->addWidget(new TextLabel(m_look, TypeRole::Body, Role::Text3, QStringLiteral("\u2013"), this));
    row->addWidget(m_until, 1);
    connect(m_since, &QLineEdit::editingFinished, this, &DateRangePopover::typed);
    connect(m_until, &QLineEdit::editingFinished, this, &DateRangePopover::typed);
    return row;
}

MonthView *DateRangePopover::makeMonth(const char *name)
{
    auto *month = new MonthView(m_look, this);
    month->setObjectName(QLatin1String(name));
    connect(month, &MonthView::moved, this, &DateRangePopover::onMoved);
    connect(month, &MonthView::picked, this, [this](QDate day) {
        m_state.pick(day);
        refresh();
    });
    connect(month, &MonthView::extended, this, [this](QDate day) {
        m_state.extendTo(day);
        showMonthOf(m_state.cursor());
    });
    return month;
}

QLayout *DateRangePopover::makeMonths()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    //: Calendar, turns the months
    m_earlier = new IconButton(m_look, QStringLiteral("chevron-left"), tr("Earlier months"), this);
    m_earlier->setObjectName(QStringLiteral("monthEarlier"));
    //: Calendar, turns the months
    m_later = new IconButton(m_look, QStringLiteral("chevron-right"), tr("Later months"), this);
    m_later->setObjectName(QStringLiteral("monthLater"));
    m_left = makeMonth("monthLeft");
    m_right = makeMonth("monthRight");
    row->addWidget(m_earlier, 0, Qt::AlignTop);
    row->addWidget(m_left);
    row->addSpacing(12);
    row->addWidget(m_right);
    row->addWidget(m_later, 0, Qt::AlignTop);
    connect(m_earlier, &IconButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &IconButton::clicked, this, [this] { turn(1); });
    return row;
}

QLayout *DateRangePopover::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    //: Calendar: the day that is not over may be part of the period
    m_today = new Switch(m_look, tr("Include today"), this);
    m_today->setObjectName(QStringLiteral("includeToday"));
    row->addWidget(m_today);
    row->addStretch(1);
    m_length = new TextLabel(m_look, TypeRole::Caption, Role::Text3, {}, this);
    row->addWidget(m_length);
    //: Calendar, takes the chosen period
    m_apply = new Button(m_look, ButtonKind::Primary, tr("Apply"), {}, this);
    m_apply->setObjectName(QStringLiteral("dateApply"));
    m_apply->setCompact(true);
    row->addWidget(m_apply);
    connect(m_apply, &Button::clicked, this, &DateRangePopover::apply);
    connect(m_today, &QCheckBox::toggled, this, [this](bool on) {
        m_state.setLimits({m_state.limits().today, on});
        refresh();
    });
    return row;
}

void DateRangePopover::setRange(const domain::DateRange &range, const DateLimits &limits, const QString &timeZone)
{
    m_state = RangePicker(range, limits);
    const QSignalBlocker blocker(m_today);
    m_today->setChecked(limits.includeToday);
    //: Calendar. %1: a place such as Sao Paulo
    m_zone->setText(tr("Days are those of the ad account: %1 time.").arg(timeZonePlace(timeZone)));
    m_zone->setVisible(!isComputersZone(timeZone));
    m_firstMonth = firstOf(m_state.range().until).addMonths(-1);
    refresh();
}

void DateRangePopover::onMoved(QDate day)
{
    m_state.moveTo(day);
    showMonthOf(m_state.cursor());
}

void DateRangePopover::showMonthOf(QDate day)
{
    const QDate month = firstOf(day);
    if (month < m_firstMonth)
        m_firstMonth = month;
    else if (month > m_firstMonth.addMonths(1))
        m_firstMonth = month.addMonths(-1);
    refresh();
    MonthView *holder = month == m_firstMonth ? m_left : m_right;
    if (!holder->hasFocus() && (m_left->hasFocus() || m_right->hasFocus()))
        holder->setFocus(Qt::OtherFocusReason);
}

void DateRangePopover::turn(int months)
{
    m_firstMonth = m_firstMonth.addMonths(months);
    refresh();
}

void DateRangePopover::typed()
{
    const QDate since = typedDate(m_since->text());
    const QDate until = typedDate(m_until->text());
    QString problem;
    if (!since.isValid() || !until.isValid())
        //: Calendar, an error. %1: an example of a date
        problem = tr("This is not a date. Write it like %1.").arg(dateText(m_state.limits().latest()));
    else if (since < m_state.limits().earliest())
        //: Calendar, an error. %1: a date
        problem =
            tr("Meta keeps numbers for 37 months: %1 is the earliest day.").arg(dateText(m_state.limits().earliest()));
    else if (until > m_state.limits().latest() && until <= m_state.limits().today)
        //: Calendar, an error
        problem = tr("Today is not over. Turn on “Include today” to take it in.");
    else if (until > m_state.limits().latest())
        //: Calendar, an error. %1: a date
        problem = tr("This day has not come yet: %1 is the last one.").arg(dateText(m_state.limits().latest()));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_apply->setDisabledReason(problem);
    if (!problem.isEmpty() || domain::DateRange{since, until} == m_state.range())
        return;
    m_state.setRange({since, until});
    m_firstMonth = firstOf(m_state.range().until).addMonths(-1);
    refresh();
}

void DateRangePopover::apply()
{
    Q_EMIT applied(m_state.range(), m_state.limits().includeToday);
    close();
}

void DateRangePopover::refresh()
{
    const domain::DateRange &range = m_state.range();
    m_since->setText(dateText(range.since));
    m_until->setText(dateText(range.until));
    m_problem->hide();
    m_apply->setDisabledReason({});
    m_left->setMonth(m_firstMonth);
    m_right->setMonth(m_firstMonth.addMonths(1));
    m_left->setState(m_state);
    m_right->setState(m_state);
    m_earlier->setEnabled(m_firstMonth > firstOf(m_state.limits().earliest()));
    m_later->setEnabled(m_firstMonth.addMonths(1) < firstOf(m_state.limits().latest()));
    //: Calendar, length of the chosen period
    m_length->setText(tr("%n day(s)", "", static_cast<int>(range.days())));
}

} // namespace mci::ui
