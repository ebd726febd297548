// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/CorrectionsJson.h"

#include "domain/patterns/PatternFields.h"
#include "domain/patterns/StrictJson.h"

namespace mci::domain {

QJsonObject correctionsJson(const Corrections &corrections)
{
    QJsonObject json;
    for (const auto &[field, value] : corrections)
        json.insert(patternFieldName(field), QJsonArray::fromStringList(value));
    return json;
}

Result<Corrections> correctionsFromJson(const QJsonObject &json)
{
    return readStrictly(json, [&json](StrictJson &object) {
        Corrections corrections;
        for (const QString &name : json.keys()) {
            const QByteArray key = name.toUtf8();
            const auto field = patternFieldFromName(name);
            if (!field)
                object.fail(key.constData());
            FieldValue value;
            for (const QJsonValue &one : object.array(key.constData())) {
                if (!one.isString())
                    object.fail(key.constData());
                value.append(one.toString());
            }
            if (field)
                corrections.emplace(*field, value);
        }
        return corrections;
    });
}

} // namespace mci::domain
