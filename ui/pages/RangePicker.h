// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Period.h"

namespace mci::ui {

/**
 * How a range comes about in the calendar, without its widgets: the first pick begins a range, the second ends it, and
 * extending moves the end that was set last. Stays within the limits.
 */
class RangePicker
{
public:
    RangePicker() = default;
    RangePicker(const domain::DateRange &range, const DateLimits &limits);

    [[nodiscard]] const domain::DateRange &range() const { return m_range; }
    [[nodiscard]] const DateLimits &limits() const { return m_limits; }
    /** The day that the keyboard is on. */
    [[nodiscard]] QDate cursor() const { return m_cursor; }

    void setLimits(const DateLimits &limits);
    void setRange(const domain::DateRange &range);
    void moveTo(QDate day);
    void pick(QDate day);
    void extendTo(QDate day);
    [[nodiscard]] bool allows(QDate day) const;

private:
    void span(QDate day);

    domain::DateRange m_range;
    DateLimits m_limits;
    QDate m_cursor;
    QDate m_anchor;
    /** The first day is picked, the second is not. */
    bool m_open = false;
};

} // namespace mci::ui
