// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TimeWindow.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace mci::domain {

namespace {

QTimeZone zoneOf(const QString &timeZone)
{
    // Qt takes an empty id for the zone of this machine.
    const QTimeZone zone = timeZone.isEmpty() ? QTimeZone::utc() : QTimeZone(timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

/**
 * The UTC time of an ISO 8601 time with its offset; invalid when the text is none. A time without an offset is none: it
 * may be meant as UTC or as the account's. Read by hand because Qt rounds fractions, which can move a time to the next
 * day.
 */
QDateTime parseTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[Tt]([0-2]\\d):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d{1,9})?)?"
                       "(?:[Zz]|([+-])([01]\\d|2[0-3])(?::?([0-5]\\d))?)\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!date.isValid() || !time.isValid())
        return {};
    const qint64 minutes = match.captured(6).toInt() * 60 + match.captured(7).toInt();
    const qint64 seconds = minutes * 60 * (match.captured(5) == u"-" ? -1 : 1);
    return QDateTime(date, time, Qt::UTC).addSecs(-seconds);
}

QDate parseDate(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}\\z"));
    return pattern.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
}

} // namespace

QDate accountToday(UtcTime now, const QString &timeZone)
{
    return toDateTime(now).toTimeZone(zoneOf(timeZone)).date();
}

UtcTime accountDayBegin(QDate day, const QString &timeZone)
{
    // Not always midnight: a zone may leave it out when its clocks go forward.
    return fromEpochMs(day.startOfDay(zoneOf(timeZone)).toMSecsSinceEpoch());
}

Result<QDate> parseAccountDate(const QString &option, const QString &text, const QString &timeZone)
{
    if (const QDate date = parseDate(text); date.isValid())
        return date;
    if (const QDateTime time = parseTime(text); time.isValid())
        return time.toTimeZone(zoneOf(timeZone)).date();
    return failure(invalidOption(Reason::OptionMalformed, option, text,
                                 QStringLiteral("YYYY-MM-DD, YYYY-MM-DDTHH:MM:SSZ, YYYY-MM-DDTHH:MM:SS+HH:MM")));
}

Result<DateRange> checkWindow(DateRange window, UtcTime now, const QString &timeZone)
{
    const QString since = QStringLiteral("since");
    const QString until = QStringLiteral("until");
    if (!window.since.isValid() || !window.until.isValid()) {
        return failure(invalidOption(Reason::OptionMissing, window.since.isValid() ? until : since, {},
                                     QStringLiteral("YYYY-MM-DD")));
    }
    if (window.since > window.until)
        return failure(invalidOption(Reason::StartAfterEnd, since, isoOf(window.since), isoOf(window.until)));
    const QDate today = accountToday(now, timeZone);
    if (window.until > today)
        return failure(invalidOption(Reason::DateInFuture, until, isoOf(window.until), isoOf(today)));
    const QDate earliest = today.addMonths(-kInsightMonths);
    if (window.since < earliest)
        return failure(invalidOption(Reason::WindowTooOld, since, isoOf(window.since), isoOf(earliest)));
    return window;
}

} // namespace mci::domain
