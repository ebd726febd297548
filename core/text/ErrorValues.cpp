// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorValues.h"

#include "base/Redaction.h"

#include <QDate>
#include <QLocale>

namespace mci::text {

namespace {

constexpr qsizetype kLongestValue = 600;

} // namespace

QString ErrorValues::operator[](const char *name) const
{
    QString text = redacted(m_error.params.value(QLatin1String(name))).simplified();
    if (text.size() > kLongestValue) {
        text.truncate(text.at(kLongestValue - 1).isHighSurrogate() ? kLongestValue - 1 : kLongestValue);
        text += QChar(0x2026);
    }
    return text;
}

QString ErrorValues::firstOf(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        if (has(name))
            return (*this)[name];
    }
    return {};
}

QString ErrorValues::resume() const
{
    return m_error.resumeAt ? localTimeText(*m_error.resumeAt, m_now) : QString();
}

QString localTimeText(UtcTime time, UtcTime now)
{
    const QDateTime local = toDateTime(time).toLocalTime();
    if (local.date() == toDateTime(now).toLocalTime().date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace mci::text
