// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/CopyJson.h"

#include "domain/patterns/StrictJson.h"
#include "writer/CopyNames.h"

namespace mci::writer {

namespace {

template<typename Value, typename FromName>
std::vector<Value> namedList(domain::StrictJson &json, const char *key, FromName fromName)
{
    std::vector<Value> values;
    for (const QJsonValue &name : json.array(key)) {
        if (const auto value = fromName(name.toString()))
            values.push_back(*value);
        else
            json.fail(key);
    }
    return values;
}

template<typename Value, typename ToName>
QJsonArray namesOf(const std::vector<Value> &values, ToName toName)
{
    QJsonArray names;
    for (const Value value : values)
        names.append(toName(value));
    return names;
}

WrittenCopy read(domain::StrictJson &json)
{
    WrittenCopy copy;
    copy.headline = json.text("headline");
    copy.primaryText = json.text("primaryText");
    copy.description = json.text("description");
    copy.callToAction = json.text("callToAction");
    if (json.has("framework"))
        copy.framework = json.named("framework", frameworkFromName);
    copy.angle = json.named("angle", angleFromName);
    copy.benefit = json.named("benefit", domain::patternFromName<domain::Benefit>);
    copy.facts = namedList<Fact>(json, "facts", factFromName);
    copy.warnings = namedList<CopyWarning>(json, "warnings", copyWarningFromName);
    return copy;
}

} // namespace

QJsonObject copyJson(const WrittenCopy &copy)
{
    return {{QStringLiteral("headline"), copy.headline},
            {QStringLiteral("primaryText"), copy.primaryText},
            {QStringLiteral("description"), copy.description},
            {QStringLiteral("callToAction"), copy.callToAction},
            {QStringLiteral("framework"), copy.framework ? QJsonValue(frameworkName(*copy.framework)) : QJsonValue()},
            {QStringLiteral("angle"), angleName(copy.angle)},
            {QStringLiteral("benefit"), domain::patternName(copy.benefit)},
            {QStringLiteral("facts"), namesOf(copy.facts, factName)},
            {QStringLiteral("warnings"), namesOf(copy.warnings, copyWarningName)}};
}

Result<WrittenCopy> copyFromJson(const QJsonObject &json)
{
    return domain::readStrictly(json, read);
}

} // namespace mci::writer
