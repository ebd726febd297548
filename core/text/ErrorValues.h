// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace mci::text {

/** An error's values made fit to be shown: redacted, on one line, not endless. */
class ErrorValues final
{
public:
    ErrorValues(const Error &error, UtcTime now)
        : m_error(error)
        , m_now(now)
    {
    }

    [[nodiscard]] Reason reason() const { return m_error.reason; }
    [[nodiscard]] std::optional<int> metaCode() const { return m_error.metaCode; }
    [[nodiscard]] bool has(const char *name) const { return !(*this)[name].isEmpty(); }
    [[nodiscard]] QString operator[](const char *name) const;
    /** The first of the names that has a value. */
    [[nodiscard]] QString firstOf(std::initializer_list<const char *> names) const;
    [[nodiscard]] int number(const char *name) const { return m_error.params.value(QLatin1String(name)).toInt(); }
    [[nodiscard]] bool hasResume() const { return m_error.resumeAt.has_value(); }
    /** When the work may go on: local time, with the date unless that is today. */
    [[nodiscard]] QString resume() const;

private:
    const Error &m_error;
    UtcTime m_now;
};

/** The time as people here read it; with its date unless that is the date of `now`. */
[[nodiscard]] QString localTimeText(UtcTime time, UtcTime now);

} // namespace mci::text
