// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/HintText.h"

#include "base/Clock.h"
#include "domain/Objective.h"
#include "text/ErrorValues.h"
#include "text/KpiText.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace mci::text {

namespace {

using domain::Hint;
using domain::HintKind;
using domain::Objective;

constexpr qsizetype kEventsShown = 5;

/** A hint's values, typed. */
class Values
{
public:
    explicit Values(const Hint &hint)
        : m_values(hint.values)
    {
    }
    [[nodiscard]] QString text(const char *name) const { return m_values.value(QLatin1String(name)); }
    [[nodiscard]] int number(const char *name) const { return text(name).toInt(); }
    [[nodiscard]] QString amount(const char *name) const
    {
        const double value = text(name).toDouble();
        return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 2);
    }
    [[nodiscard]] QString money(const char *name) const
    {
        const QString currency = text("currency");
        return currency.isEmpty() ? amount(name) : amount(name) + QChar(0xa0) + currency;
    }

private:
    const QMap<QString, QString> &m_values;
};

class HintText
{
    Q_DECLARE_TR_FUNCTIONS(HintText)
public:
    static QString noResults(const Values &values)
    {
        return noneCounted(values) + u' '
            + tr("Choose another period, or check in Ads Manager that the account measures this event.");
    }

    static QString otherEvents(const Values &values, Surface surface)
    {
        return noneCounted(values)
            + u' '
            //: %1: a list of events with their counts
            + tr("The account reports other events: %1.").arg(events(values.text("events"))) + u' '
            + chooseEvent(surface);
    }

    static QString survivors(const Values &values)
    {
        const int left = values.number("left");
        return (reasons(values) << (left > 0 ? tr("%n ad(s) remain(s).", "", left) : tr("None remains."))
                                << tr("Lower the minimums or choose a longer period to see more."))
            .join(u' ');
    }

    static QString otherObjectives(const Values &values)
    {
        const auto objective = domain::objectiveFromName(values.text("objective")).value_or(Objective::Lead);
        //: %n: a part of the ads, %1: number of all ads, %2: the objective, such as Leads
        return tr("%n of %1 ad(s) follow(s) another goal than “%2” and do(es) not take part.", "",
                  values.number("otherObjective"))
                   .arg(QLocale().toString(values.number("ads")), objectiveText(objective))
            + u' ' + tr("Choose another objective to see the rest.");
    }

    static QString stale(const Values &values)
    {
        const QDateTime fetched = QDateTime::fromString(values.text("fetchedAt"), Qt::ISODateWithMs);
        if (!fetched.isValid())
            return tr("These numbers are not fresh. Sync to get the latest ones.");
        return tr("These numbers were fetched at %1. Sync to get the latest ones.")
            .arg(localTimeText(fromEpochMs(fetched.toMSecsSinceEpoch()), SystemClock().now()));
    }

private:
    static QString chooseEvent(Surface surface)
    {
        switch (surface) {
        case Surface::CommandLine:
            //: After a list of events. --conversion-event stays as it is
            return tr("If one of them is your result, choose it with --conversion-event.");
        case Surface::Window:
            //: After a list of events. The button beside this text, in ui/, has exactly this name
            return tr("If one of them is your result, take it with “Choose the event”.");
        }
        return {};
    }

    static QString noneCounted(const Values &values)
    {
        if (const QString event = values.text("event"); !event.isEmpty())
            return tr("No ad reports the event %1 in this period.").arg(event);
        switch (domain::objectiveFromName(values.text("objective")).value_or(Objective::Lead)) {
        case Objective::Lead:
            return tr("No ad reports a plain lead in this period.");
        case Objective::Purchase:
            return tr("No ad reports a plain purchase in this period.");
        case Objective::Install:
            return tr("No ad reports a plain install in this period.");
        }
        return {};
    }

    /** What came in and what each minimum took away. */
    static QStringList reasons(const Values &values)
    {
        QStringList sentences;
        const int ads = values.number("ads");
        if (values.text("withResults").isEmpty())
            sentences << tr("%n ad(s) took part.", "", ads);
        else
            //: %n: a part of the ads, %1: number of all ads
            sentences << tr("%n of %1 ad(s) has/have results.", "", values.number("withResults"))
                             .arg(QLocale().toString(ads));
        if (const int n = values.number("belowSpend"); n > 0)
            sentences << tr("%n fell/fall below the minimum spend of %1.", "", n).arg(values.money("minSpend"));
        if (const int n = values.number("belowConversions"); n > 0)
            sentences
                << tr("%n fell/fall below the minimum of %1 conversions.", "", n).arg(values.amount("minConversions"));
        if (const int n = values.number("belowImpressions"); n > 0)
            sentences
                << tr("%n fell/fall below the minimum of %1 impressions.", "", n).arg(values.amount("minImpressions"));
        return sentences;
    }

    /** "type=count,type=count" as "type (count), type (count), …" */
    static QString events(const QString &list)
    {
        const QStringList all = list.split(u',', Qt::SkipEmptyParts);
        QStringList shown;
        for (const QString &event : all.mid(0, kEventsShown)) {
            const qsizetype split = event.lastIndexOf(u'=');
            const QString count = QLocale().toString(event.mid(split + 1).toDouble(), 'g', 12);
            shown << (split < 0 ? event : QStringLiteral("%1 (%2)").arg(event.left(split), count));
        }
        if (all.size() > kEventsShown)
            shown << QString(QChar(0x2026));
        return shown.join(QStringLiteral(", "));
    }
};

} // namespace

QString hintText(const Hint &hint, Surface surface)
{
    const Values values(hint);
    switch (hint.kind) {
    case HintKind::NoResultsCounted:
        return HintText::noResults(values);
    case HintKind::OtherEventsSeen:
        return HintText::otherEvents(values, surface);
    case HintKind::FewSurviveGuardrails:
    case HintKind::NothingSurvives:
        return HintText::survivors(values);
    case HintKind::OtherObjectives:
        return HintText::otherObjectives(values);
    case HintKind::StaleData:
        return HintText::stale(values);
    }
    return {};
}

} // namespace mci::text
