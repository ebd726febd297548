// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Statement.h"

#include "store/SessionData.h"

#include <QJsonDocument>

namespace mci::store {

namespace {

/** Qt stores a null QString as NULL; our texts are never NULL by accident. */
QVariant textVariant(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QVariant Row::take(int type)
{
    QVariant value = m_query.value(m_column++);
    if (value.typeId() != type || value.isNull()) {
        fail();
        return QVariant(QMetaType(type));
    }
    return value;
}

QString Row::text()
{
    return take(QMetaType::QString).toString();
}

std::optional<QString> Row::optionalText()
{
    if (m_query.isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return text();
}

qint64 Row::integer()
{
    return take(QMetaType::LongLong).toLongLong();
}

int Row::smallInteger()
{
    const qint64 value = integer();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        fail();
    return static_cast<int>(value);
}

std::optional<qint64> Row::optionalInteger()
{
    if (m_query.isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return integer();
}

double Row::real()
{
    // RETURNING hands out a whole number of a REAL column as the integer SQLite keeps it as.
    const bool whole = m_query.value(m_column).typeId() == QMetaType::LongLong;
    return take(whole ? QMetaType::LongLong : QMetaType::Double).toDouble();
}

std::optional<double> Row::optionalReal()
{
    if (m_query.isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return real();
}

bool Row::boolean()
{
    const qint64 value = integer();
    if (value != 0 && value != 1)
        fail();
    return value == 1;
}

UtcTime Row::time()
{
    return fromEpochMs(integer());
}

std::optional<UtcTime> Row::optionalTime()
{
    const auto ms = optionalInteger();
    return ms ? std::optional(fromEpochMs(*ms)) : std::nullopt;
}

QDate Row::date()
{
    const QDate date = QDate::fromString(text(), Qt::ISODate);
    if (!date.isValid())
        fail();
    return date;
}

QByteArray Row::bytes()
{
    return take(QMetaType::QByteArray).toByteArray();
}

QJsonObject Row::object()
{
    const auto document = QJsonDocument::fromJson(text().toUtf8());
    if (!document.isObject())
        fail();
    return document.object();
}

QJsonArray Row::array()
{
    const auto document = QJsonDocument::fromJson(text().toUtf8());
    if (!document.isArray())
        fail();
    return document.array();
}

std::optional<QJsonObject> Row::optionalObject()
{
    if (m_query.isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return object();
}

Statement::Statement(SessionData &session, QSqlQuery query)
    : m_session(&session)
    , m_query(std::move(query))
{
}

Statement &Statement::bind(const QString &name, const QString &value)
{
    m_query.bindValue(name, textVariant(value));
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 value)
{
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, int value)
{
    return bind(name, qint64{value});
}

Statement &Statement::bind(const QString &name, double value)
{
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, bool value)
{
    return bind(name, qint64{value ? 1 : 0});
}

Statement &Statement::bind(const QString &name, UtcTime value)
{
    return bind(name, toEpochMs(value));
}

Statement &Statement::bind(const QString &name, QDate value)
{
    return bind(name, value.toString(Qt::ISODate));
}

Statement &Statement::bind(const QString &name, const QByteArray &value)
{
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QJsonObject &value)
{
    return bind(name, compact(QJsonDocument(value)));
}

Statement &Statement::bind(const QString &name, const QJsonArray &value)
{
    return bind(name, compact(QJsonDocument(value)));
}

Statement &Statement::bindVariant(const QString &name, const QVariant &value)
{
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bindNull(const QString &name)
{
    m_query.bindValue(name, QVariant());
    return *this;
}

Statement &Statement::bindOrNull(const QString &name, const QString &value)
{
    return value.isEmpty() ? bindNull(name) : bind(name, value);
}

Status Statement::execute()
{
    if (auto refused = m_session->refused(m_query.lastQuery()))
        return failure(*std::move(refused));
    if (!m_query.exec()) {
        auto error = toError(m_query.lastError(), m_query.lastQuery().left(60).simplified());
        m_query.finish();
        return failure(std::move(error));
    }
    return {};
}

Result<int> Statement::change()
{
    if (auto done = execute(); !done)
        return failure(std::move(done).error());
    const int rows = m_query.numRowsAffected();
    m_query.finish();
    return rows;
}

Status Statement::run()
{
    if (auto done = execute(); !done)
        return done;
    m_query.finish();
    return {};
}

Status Statement::each(const std::function<void(Row &)> &visit)
{
    if (auto done = open(); !done)
        return done;
    for (;;) {
        const Result<bool> more = next(visit);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
    }
}

Status Statement::open()
{
    return execute();
}

Result<bool> Statement::next(const std::function<void(Row &)> &visit)
{
    if (!m_query.next()) {
        // An error in the middle of reading ends next() like the last row does.
        const QSqlError error = m_query.lastError();
        m_query.finish();
        if (error.isValid())
            return failure(toError(error, QStringLiteral("reading")));
        return false;
    }
    Row row(m_query);
    visit(row);
    if (!row.failed())
        return true;
    m_query.finish();
    return failure(makeError(ErrorCode::Internal, Reason::DatabaseFailed,
                             QStringLiteral("unexpected value before column %1 of: %2")
                                 .arg(row.failedBefore())
                                 .arg(m_query.lastQuery().left(60).simplified())));
}

} // namespace mci::store
