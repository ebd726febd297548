// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>

namespace mci::domain {

/**
 * Reads JSON of our own making, where every field has to be there and of its type. The first that is not is remembered and
 * makes the whole reading fail, so that a reader needs no check for each field. Objects within share their parent's memory.
 */
class StrictJson
{
public:
    /** `problem` outlives it and takes the name of the first broken field; it is to be empty. */
    StrictJson(QJsonObject object, QString &problem)
        : m_object(std::move(object))
        , m_problem(problem)
    {
    }

    [[nodiscard]] QString text(const char *key);
    /** Null for JSON's null. */
    [[nodiscard]] QString textOrNull(const char *key);
    [[nodiscard]] bool boolean(const char *key);
    [[nodiscard]] double number(const char *key, double least, double most);
    [[nodiscard]] std::optional<double> numberOrNull(const char *key, double least, double most);
    [[nodiscard]] int integer(const char *key, int least, int most);
    [[nodiscard]] QJsonArray array(const char *key);
    [[nodiscard]] StrictJson object(const char *key);
    /** Also for an element of an array, under the array's name. */
    [[nodiscard]] StrictJson element(const char *key, const QJsonValue &value);
    /** Four numbers: left, top, width, height. */
    [[nodiscard]] QRectF box(const char *key);
    [[nodiscard]] bool has(const char *key) const { return !m_object.value(QLatin1String(key)).isNull(); }
    /** Text turned into a value by `fromName`, which answers nullopt for a name that it does not know. */
    template<typename FromName>
    [[nodiscard]] auto named(const char *key, FromName fromName)
    {
        const auto value = fromName(text(key));
        if (!value)
            fail(key);
        return value.value_or(typename std::decay_t<decltype(value)>::value_type{});
    }
    void fail(const char *key);

private:
    QJsonObject m_object;
    QString &m_problem;
};

/** What `read` makes of the object; Internal with the field's name when it is not as agreed. */
template<typename Read>
[[nodiscard]] auto readStrictly(const QJsonObject &json, Read read) -> Result<std::invoke_result_t<Read, StrictJson &>>
{
    QString problem;
    StrictJson object(json, problem);
    auto value = read(object);
    if (!problem.isEmpty())
        return failure(makeError(ErrorCode::Internal, Reason::None, QStringLiteral("broken field ") + problem));
    return value;
}

[[nodiscard]] QJsonArray boxJson(const QRectF &box);

} // namespace mci::domain
