// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <optional>

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace mci::domain {

/** Reads an object that a person wrote: the first thing wrong is remembered, told by its key, and ends the reading. */
class BriefReader
{
public:
    /** `path` stands before the names of keys, such as "brand."; `problem` outlives the reader. */
    BriefReader(QJsonObject object, QString path, std::optional<Error> &problem)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_problem(problem)
    {
    }

    /** Without spaces around; empty where there is none. `most`: code points. */
    [[nodiscard]] QString text(const char *key, int most);
    [[nodiscard]] QString requiredText(const char *key, int most);
    /** Without empty ones and without those that came before. */
    [[nodiscard]] QStringList texts(const char *key, int mostTexts, int most);
    /** Such as #0A3029. */
    [[nodiscard]] QStringList colours(const char *key, int most);
    [[nodiscard]] std::optional<int> integer(const char *key, int least, int most);
    [[nodiscard]] BriefReader object(const char *key);
    /** A text that `fromName` knows; `names` are those it knows. */
    template<typename FromName>
    [[nodiscard]] auto named(const char *key, const QStringList &names, FromName fromName)
    {
        decltype(fromName(QString())) value;
        const QString name = text(key, kMostName);
        if (!name.isEmpty()) {
            value = fromName(name);
            if (!value)
                fail(invalidOption(Reason::OptionNotOneOf, m_path + QLatin1String(key), name, names.join(kComma)));
        }
        return value;
    }
    /** Fails on a key that nothing above asked for. */
    void refuseOthers();
    void fail(const Error &error);

private:
    static constexpr int kMostName = 60;
    inline static const QString kComma = QStringLiteral(", ");

    [[nodiscard]] QJsonValue take(const char *key);
    [[nodiscard]] QString checked(const char *key, const QJsonValue &value, int most);
    void failType(const char *key, const QJsonValue &value, const QString &example);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_problem;
    QStringList m_known;
};

} // namespace mci::domain
