// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace mci::store {

class SessionData;

/**
 * One line of an answer, read column by column from left to right. The first NULL or foreign type where a value was
 * expected is remembered and makes the whole read fail, so that a reader needs no check for each column.
 */
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] QString text();
    [[nodiscard]] std::optional<QString> optionalText();
    [[nodiscard]] qint64 integer();
    [[nodiscard]] int smallInteger();
    [[nodiscard]] std::optional<qint64> optionalInteger();
    [[nodiscard]] double real();
    [[nodiscard]] std::optional<double> optionalReal();
    [[nodiscard]] bool boolean();
    [[nodiscard]] UtcTime time();
    [[nodiscard]] std::optional<UtcTime> optionalTime();
    [[nodiscard]] QDate date();
    /** Not empty. */
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QJsonObject object();
    [[nodiscard]] QJsonArray array();
    [[nodiscard]] std::optional<QJsonObject> optionalObject();
    /** Text turned into a value by `fromName`, which answers nullopt for a name it does not know. */
    template<typename FromName>
    [[nodiscard]] auto named(FromName fromName)
    {
        const auto value = fromName(text());
        if (!value)
            fail();
        return value.value_or(typename std::decay_t<decltype(value)>::value_type{});
    }

    [[nodiscard]] bool failed() const { return m_failedBefore > 0; }
    /** The column behind the first value that did not fit; 0 while all do. */
    [[nodiscard]] int failedBefore() const { return m_failedBefore; }

private:
    [[nodiscard]] QVariant take(int type);
    void fail()
    {
        if (m_failedBefore == 0)
            m_failedBefore = m_column;
    }

    const QSqlQuery &m_query;
    int m_column = 0;
    int m_failedBefore = 0;
};

/** A prepared statement with named parameters; a value stays bound until another takes its place. Lives shorter than its session, on the session's thread. */
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement() = default;

    /** `name` with its colon, such as ":id". */
    Statement &bind(const QString &name, const QString &value);
    Statement &bind(const QString &name, qint64 value);
    Statement &bind(const QString &name, int value);
    Statement &bind(const QString &name, double value);
    Statement &bind(const QString &name, bool value);
    Statement &bind(const QString &name, UtcTime value);
    Statement &bind(const QString &name, QDate value);
    Statement &bind(const QString &name, const QByteArray &value);
    Statement &bind(const QString &name, const QJsonObject &value);
    Statement &bind(const QString &name, const QJsonArray &value);
    Statement &bindNull(const QString &name);
    template<typename T>
    Statement &bind(const QString &name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    /** A literal would otherwise become a bool. */
    Statement &bind(const QString &name, const char *value) = delete;
    /** The empty text is stored as NULL. */
    Statement &bindOrNull(const QString &name, const QString &value);

    /** For values of which only the column knows the type; a null QString would be stored as NULL. */
    Statement &bindVariant(const QString &name, const QVariant &value);

    /** Runs it and tells how many rows changed. */
    [[nodiscard]] Result<int> change();
    /** Runs it where the number of rows does not matter. */
    [[nodiscard]] Status run();

    /** Runs it and maps each row. */
    template<typename Map>
    [[nodiscard]] auto all(Map map) -> Result<std::vector<std::decay_t<std::invoke_result_t<Map, Row &>>>>
    {
        std::vector<std::decay_t<std::invoke_result_t<Map, Row &>>> values;
        auto status = each([&](Row &row) { values.push_back(map(row)); });
        if (!status)
            return failure(std::move(status).error());
        return values;
    }
    /** The first row's value, nullopt where no row answers. */
    template<typename Map>
    [[nodiscard]] auto one(Map map) -> Result<std::optional<std::decay_t<std::invoke_result_t<Map, Row &>>>>
    {
        auto values = all(std::move(map));
        if (!values)
            return failure(std::move(values).error());
        if (values->empty())
            return std::nullopt;
        return std::move(values->front());
    }
    /** Calls `visit` for each row; the statement can run again afterwards. */
    [[nodiscard]] Status each(const std::function<void(Row &)> &visit);

    /** Runs it for rows that next() reads one at a time, so that an answer need not fit into memory. */
    [[nodiscard]] Status open();
    /** False at the end; the statement can run again after that, and after an error. */
    [[nodiscard]] Result<bool> next(const std::function<void(Row &)> &visit);

private:
    friend class Session;
    Statement(SessionData &session, QSqlQuery query);
    [[nodiscard]] Status execute();

    SessionData *m_session;
    QSqlQuery m_query;
};

} // namespace mci::store
