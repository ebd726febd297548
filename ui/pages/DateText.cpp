// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DateText.h"

#include <QLocale>

namespace mci::ui {

namespace {

QString shownFormat()
{
    return QLocale().language() == QLocale::English ? QStringLiteral("MMM d, yyyy") : QStringLiteral("d MMM yyyy");
}

/** A two-digit year means this century; QLocale takes it for the last one. */
QDate inThisCentury(QDate date)
{
    return date.isValid() && date.year() >= 1900 && date.year() < 1970 ? date.addYears(100) : date;
}

/** Month names carry a point in some locales (out., oct.). */
QString withoutPoints(QString text)
{
    return text.remove(u'.');
}

QDate dateAsShown(const QString &text)
{
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name :
             {locale.monthName(month, QLocale::ShortFormat), locale.monthName(month, QLocale::LongFormat)}) {
            QString numbered = text;
            const qsizetype at = numbered.indexOf(withoutPoints(name), 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            numbered.replace(at, withoutPoints(name).size(), QStringLiteral(" %1 ").arg(month));
            numbered.replace(u',', u' ');
            const QStringList parts = numbered.simplified().split(u' ');
            if (parts.size() != 3)
                continue;
            const bool monthFirst = at == 0;
            const QDate date(parts.at(2).toInt(), month, parts.at(monthFirst ? 1 : 0).toInt());
            if (date.isValid())
                return date;
        }
    }
    return {};
}

} // namespace

QString dateText(QDate date)
{
    return withoutPoints(QLocale().toString(date, shownFormat()));
}

QString dateRangeText(const domain::DateRange &range)
{
    return QStringLiteral("%1 \u2013 %2").arg(dateText(range.since), dateText(range.until));
}

QDate typedDate(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const QDate iso = QDate::fromString(trimmed, Qt::ISODate); iso.isValid())
        return iso;
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy"))) {
        if (const QDate date = locale.toDate(trimmed, format); date.isValid())
            return inThisCentury(date);
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    }
    format.replace(QStringLiteral("dd"), QStringLiteral("d")).replace(QStringLiteral("MM"), QStringLiteral("M"));
    if (const QDate date = locale.toDate(trimmed, format); date.isValid())
        return date;
    return dateAsShown(withoutPoints(trimmed));
}

QString timeZonePlace(const QString &timeZone)
{
    return timeZone.section(u'/', -1).replace(u'_', u' ');
}

} // namespace mci::ui
