// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/KeptSelection.h"

#include "pages/Period.h"

namespace mci::ui {

using services::SelectionInput;

namespace {

struct TextPart
{
    const char *name;
    QString SelectionInput::*member;
};

constexpr TextPart kTextParts[] = {
    {"connection", &SelectionInput::connectionId},
    {"account", &SelectionInput::adAccountId},
    {"since", &SelectionInput::since},
    {"until", &SelectionInput::until},
    {"objective", &SelectionInput::objective},
    {"primaryKpi", &SelectionInput::primaryKpi},
    {"secondaryKpi", &SelectionInput::secondaryKpi},
    {"ranking", &SelectionInput::ranking},
};

} // namespace

QJsonObject keptToJson(const KeptSelection &kept)
{
    const SelectionInput &selection = kept.input;
    QJsonObject json;
    for (const auto &part : kTextParts) {
        const QString &value = selection.*part.member;
        if (!value.isEmpty())
            json.insert(QLatin1String(part.name), value);
    }
    if (kept.chosenOn.isValid())
        json.insert(QLatin1String("chosenOn"), kept.chosenOn.toString(Qt::ISODate));
    if (selection.topN)
        json.insert(QLatin1String("topN"), *selection.topN);
    if (selection.minSpend)
        json.insert(QLatin1String("minSpend"), *selection.minSpend);
    if (selection.minConversions)
        json.insert(QLatin1String("minConversions"), *selection.minConversions);
    if (selection.minImpressions)
        json.insert(QLatin1String("minImpressions"), *selection.minImpressions);
    if (selection.conversionEvent)
        json.insert(QLatin1String("conversionEvent"), *selection.conversionEvent);
    return json;
}

KeptSelection keptFromJson(const QJsonObject &json)
{
    KeptSelection kept;
    SelectionInput &selection = kept.input;
    for (const auto &part : kTextParts)
        selection.*part.member = json.value(QLatin1String(part.name)).toString();
    kept.chosenOn = QDate::fromString(json.value(QLatin1String("chosenOn")).toString(), Qt::ISODate);
    if (const auto value = json.value(QLatin1String("topN")); value.isDouble())
        selection.topN = value.toInt();
    if (const auto value = json.value(QLatin1String("minSpend")); value.isDouble())
        selection.minSpend = value.toDouble();
    if (const auto value = json.value(QLatin1String("minConversions")); value.isDouble())
        selection.minConversions = value.toDouble();
    if (const auto value = json.value(QLatin1String("minImpressions")); value.isDouble())
        selection.minImpressions = value.toInteger();
    if (const auto value = json.value(QLatin1String("conversionEvent")); value.isString())
        selection.conversionEvent = value.toString();
    return kept;
}

KeptSelection rolledForward(const KeptSelection &kept, QDate today)
{
    const domain::DateRange window{QDate::fromString(kept.input.since, Qt::ISODate),
                                   QDate::fromString(kept.input.until, Qt::ISODate)};
    if (!kept.chosenOn.isValid() || !window.since.isValid() || !window.until.isValid() || kept.chosenOn >= today)
        return kept;
    const bool includeToday = window.until >= kept.chosenOn;
    const Period period = periodOf(window, {kept.chosenOn, includeToday});
    if (period == Period::Custom)
        return kept;
    const domain::DateRange rolled = periodRange(period, {today, includeToday});
    KeptSelection next = kept;
    next.chosenOn = today;
    next.input.since = rolled.since.toString(Qt::ISODate);
    next.input.until = rolled.until.toString(Qt::ISODate);
    return next;
}

bool sameNumbers(const SelectionInput &a, const SelectionInput &b)
{
    return a.connectionId == b.connectionId && a.adAccountId == b.adAccountId && a.since == b.since
        && a.until == b.until && a.objective == b.objective && a.conversionEvent == b.conversionEvent;
}

} // namespace mci::ui
