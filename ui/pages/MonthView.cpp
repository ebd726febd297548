// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MonthView.h"

#include "pages/DateText.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kWidth = 200;
constexpr int kDays = 7;
constexpr int kWeeks = 6;

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

/** From 0 in the locale's order of the week. */
int weekColumn(QDate day)
{
    return (day.dayOfWeek() - QLocale().firstDayOfWeek() + kDays) % kDays;
}

} // namespace

MonthView::MonthView(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // The day that has the focus carries the ring.
    setProperty("focusRadius", -1);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int MonthView::titleHeight() const
{
    return QFontMetrics(m_look.font(TypeRole::BodyStrong)).height() + 10;
}

int MonthView::dayHeight() const
{
    return std::max(28, QFontMetrics(m_look.font(TypeRole::Small)).height() + 10);
}

QSize MonthView::sizeHint() const
{
    const int cell = std::max(kWidth / kDays, QFontMetrics(m_look.font(TypeRole::Small)).horizontalAdvance(u'0') * 3);
    return {std::max(kWidth, cell * kDays), titleHeight() + (kWeeks + 1) * dayHeight()};
}

void MonthView::setMonth(QDate first)
{
    m_month = first;
    refreshName();
    update();
}

void MonthView::setState(const RangePicker &state)
{
    m_state = state;
    refreshName();
    update();
}

void MonthView::refreshName()
{
    const QString name = capitalized(QLocale().toString(m_month, QStringLiteral("MMMM yyyy")));
    setAccessibleName(name);
    //: Calendar, for screen readers. %1: the day the keyboard is on, %2: the chosen range
    setAccessibleDescription(tr("%1. Chosen: %2").arg(dateText(m_state.cursor()), dateRangeText(m_state.range())));
}

QRect MonthView::dayRect(QDate day) const
{
    if (!day.isValid() || day.year() != m_month.year() || day.month() != m_month.month())
        return {};
    const int slot = weekColumn(m_month) + day.day() - 1;
    const int cell = width() / kDays;
    const int column = layoutDirection() == Qt::RightToLeft ? kDays - 1 - slot % kDays : slot % kDays;
    return {column * cell, titleHeight() + (slot / kDays + 1) * dayHeight(), cell, dayHeight()};
}

QDate MonthView::dayAt(const QPoint &position) const
{
    for (int day = 1; day <= m_month.daysInMonth(); ++day) {
        const QDate date(m_month.year(), m_month.month(), day);
        if (dayRect(date).contains(position))
            return date;
    }
    return {};
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font(TypeRole::BodyStrong));
    painter.setPen(m_look.color(Role::Text));
    painter.drawText(QRect(0, 0, width(), titleHeight()), Qt::AlignCenter, accessibleName());
    painter.setFont(m_look.font(TypeRole::Caption));
    painter.setPen(m_look.color(Role::Text3));
    const int cell = width() / kDays;
    for (int column = 0; column < kDays; ++column) {
        const int weekday = (QLocale().firstDayOfWeek() - 1 + column) % kDays + 1;
        const int shown = layoutDirection() == Qt::RightToLeft ? kDays - 1 - column : column;
        painter.drawText(QRect(shown * cell, titleHeight(), cell, dayHeight()), Qt::AlignCenter,
                         QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (int day = 1; day <= m_month.daysInMonth(); ++day)
        paintDay(painter, QDate(m_month.year(), m_month.month(), day));
}

void MonthView::paintRange(QPainter &painter, QDate day, const QRectF &cell) const
{
    const domain::DateRange &range = m_state.range();
    if (day < range.since || day > range.until)
        return;
    const QRectF band = cell.adjusted(0, 2, 0, -2);
    const bool single = range.since == range.until;
    if (!single) {
        QRectF soft = band;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if ((day == range.since) != mirrored && (day == range.since || day == range.until))
            soft.setLeft(band.center().x());
        else if (day == range.since || day == range.until)
            soft.setRight(band.center().x());
        painter.fillRect(soft, m_look.color(Role::AccentSoft));
    }
    if (day == range.since || day == range.until)
        paintBox(painter, band.adjusted(1, 0, -1, 0), m_look.color(Role::Accent), QColor(), 6);
}

void MonthView::paintDay(QPainter &painter, QDate day) const
{
    const QRectF cell(dayRect(day));
    paintRange(painter, day, cell);
    const domain::DateRange &range = m_state.range();
    const bool end = day == range.since || day == range.until;
    const bool allowed = m_state.allows(day);
    if (day == m_hovered && allowed && !end)
        paintBox(painter, cell.adjusted(1, 2, -1, -2), m_look.color(Role::Hover), QColor(), 6);
    painter.setFont(m_look.font(day == m_state.limits().today ? TypeRole::SmallStrong : TypeRole::Small));
    painter.setPen(m_look.color(end ? Role::OnAccent : allowed ? Role::Text : Role::Disabled));
    painter.drawText(cell, Qt::AlignCenter, QLocale().toString(day.day()));
    if (day == m_state.cursor() && hasFocus())
        paintFocusRing(painter, cell.adjusted(3, 4, -3, -4), 4, m_look.theme(), 1);
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !m_state.allows(day))
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT extended(day);
    else
        Q_EMIT picked(day);
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (day == m_hovered)
        return;
    m_hovered = day;
    update();
}

void MonthView::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const QDate cursor = m_state.cursor();
    if (dayRect(cursor).isNull())
        Q_EMIT moved(cursor < m_month ? m_month : m_month.addDays(m_month.daysInMonth() - 1));
    update();
}

QDate MonthView::keyTarget(int key) const
{
    const QDate cursor = m_state.cursor();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return cursor.addDays(-forward);
    case Qt::Key_Right:
        return cursor.addDays(forward);
    case Qt::Key_Up:
        return cursor.addDays(-kDays);
    case Qt::Key_Down:
        return cursor.addDays(kDays);
    case Qt::Key_PageUp:
        return cursor.addMonths(-1);
    case Qt::Key_PageDown:
        return cursor.addMonths(1);
    case Qt::Key_Home:
        return cursor.addDays(-weekColumn(cursor));
    case Qt::Key_End:
        return cursor.addDays(kDays - 1 - weekColumn(cursor));
    default:
        return {};
    }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT picked(m_state.cursor());
        return;
    }
    const QDate target = keyTarget(event->key());
    if (!target.isValid())
        QWidget::keyPressEvent(event);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT extended(target);
    else
        Q_EMIT moved(target);
}

} // namespace mci::ui
