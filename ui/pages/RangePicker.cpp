// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RangePicker.h"

#include <algorithm>

namespace mci::ui {

RangePicker::RangePicker(const domain::DateRange &range, const DateLimits &limits)
    : m_limits(limits)
{
    setRange(range);
}

void RangePicker::setLimits(const DateLimits &limits)
{
    m_limits = limits;
    m_range = withinLimits(m_range, limits);
    moveTo(m_cursor);
}

void RangePicker::setRange(const domain::DateRange &range)
{
    m_range = withinLimits(range, m_limits);
    m_cursor = m_range.until;
    m_anchor = m_range.since;
    m_open = false;
}

void RangePicker::moveTo(QDate day)
{
    m_cursor = std::clamp(day, m_limits.earliest(), m_limits.latest());
}

void RangePicker::pick(QDate day)
{
    if (!allows(day))
        return;
    m_cursor = day;
    if (m_open) {
        span(day);
        m_open = false;
        return;
    }
    m_anchor = day;
    m_range = {day, day};
    m_open = true;
}

void RangePicker::extendTo(QDate day)
{
    moveTo(day);
    span(m_cursor);
    m_open = false;
}

void RangePicker::span(QDate day)
{
    m_range = {std::min(m_anchor, day), std::max(m_anchor, day)};
}

bool RangePicker::allows(QDate day) const
{
    return day.isValid() && day >= m_limits.earliest() && day <= m_limits.latest();
}

} // namespace mci::ui
