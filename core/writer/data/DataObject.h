// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace mci::writer {

/**
 * An object of a data file, where every field has to be known and of its type. The first that is not is remembered with its
 * path, such as headline[3].say[0].
 */
class DataObject
{
public:
    /** `problem` outlives it; it is empty as long as all is well. */
    DataObject(const QJsonValue &value, QString path, QString &problem);
    /** Fields that nobody asked for are faults too. */
    void finish();

    [[nodiscard]] QString text(const QString &key);
    /** A whole number from 0 on. */
    [[nodiscard]] int number(const QString &key, int most);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QStringList textsOrNone(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] DataObject object(const QString &key);
    /** An element of an array that this object has. */
    [[nodiscard]] DataObject element(const QString &key, qsizetype place, const QJsonValue &value);
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    void fail(const QString &key, const QString &why);

private:
    [[nodiscard]] QString pathOf(const QString &key) const;

    QJsonObject m_object;
    QString m_path;
    QString &m_problem;
    QSet<QString> m_asked;
};

} // namespace mci::writer
