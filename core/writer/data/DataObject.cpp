// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/data/DataObject.h"

namespace mci::writer {

DataObject::DataObject(const QJsonValue &value, QString path, QString &problem)
    : m_object(value.toObject())
    , m_path(std::move(path))
    , m_problem(problem)
{
    if (!value.isObject())
        fail({}, QStringLiteral("no object"));
}

void DataObject::finish()
{
    for (const QString &key : keys()) {
        if (!m_asked.contains(key))
            fail(key, QStringLiteral("unknown"));
    }
}

QString DataObject::text(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        fail(key, QStringLiteral("no text"));
    return value.toString();
}

int DataObject::number(const QString &key, int most)
{
    m_asked.insert(key);
    const int number = m_object.value(key).toInt(-1);
    if (number < 0 || number > most)
        fail(key, QStringLiteral("no number up to %1").arg(most));
    return number;
}

QStringList DataObject::texts(const QString &key)
{
    QStringList found;
    const QJsonArray values = array(key);
    for (qsizetype place = 0; place < values.size(); ++place) {
        if (!values.at(place).isString())
            fail(QStringLiteral("%1[%2]").arg(key).arg(place), QStringLiteral("no text"));
        found.append(values.at(place).toString());
    }
    return found;
}

QStringList DataObject::textsOrNone(const QString &key)
{
    return has(key) ? texts(key) : QStringList();
}

QJsonArray DataObject::array(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        fail(key, QStringLiteral("no list"));
    return value.toArray();
}

DataObject DataObject::object(const QString &key)
{
    m_asked.insert(key);
    return {m_object.value(key), pathOf(key), m_problem};
}

DataObject DataObject::element(const QString &key, qsizetype place, const QJsonValue &value)
{
    return {value, QStringLiteral("%1[%2]").arg(pathOf(key)).arg(place), m_problem};
}

void DataObject::fail(const QString &key, const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("%1: %2").arg(pathOf(key), why);
}

QString DataObject::pathOf(const QString &key) const
{
    if (m_path.isEmpty() || key.isEmpty())
        return m_path + key;
    return m_path + u'.' + key;
}

} // namespace mci::writer
