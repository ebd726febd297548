// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TableColumns.h"

#include "creatives/CreativeModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mci::ui {

namespace {

constexpr int kWidest = 2000;

int columnFromName(const QString &name)
{
    for (int column = 0; column < CreativeModel::ColumnCount; ++column) {
        if (CreativeModel::columnName(column) == name)
            return column;
    }
    return -1;
}

} // namespace

TableColumns::TableColumns()
{
    for (int column = 0; column < CreativeModel::ColumnCount; ++column)
        m_columns.push_back({column, 0, CreativeModel::isUsual(column)});
}

const TableColumn &TableColumns::of(int column) const
{
    return *std::find_if(m_columns.begin(), m_columns.end(),
                         [column](const TableColumn &known) { return known.column == column; });
}

void TableColumns::setWidth(int column, int width)
{
    for (TableColumn &known : m_columns) {
        if (known.column == column)
            known.width = std::clamp(width, 0, kWidest);
    }
}

void TableColumns::setShown(int column, bool shown)
{
    for (TableColumn &known : m_columns) {
        if (known.column == column)
            known.shown = shown || CreativeModel::isFixed(column);
    }
}

void TableColumns::setOrder(const std::vector<int> &columns)
{
    const auto placeOf = [&columns](const TableColumn &known) {
        if (CreativeModel::isFixed(known.column))
            return known.column - CreativeModel::ColumnCount;
        const auto found = std::find(columns.begin(), columns.end(), known.column);
        return static_cast<int>(found - columns.begin());
    };
    std::stable_sort(m_columns.begin(), m_columns.end(),
                     [&placeOf](const TableColumn &a, const TableColumn &b) { return placeOf(a) < placeOf(b); });
}

QByteArray TableColumns::toJson() const
{
    QJsonArray array;
    for (const TableColumn &known : m_columns)
        array.append(QJsonObject{{QStringLiteral("name"), CreativeModel::columnName(known.column)},
                                 {QStringLiteral("width"), known.width},
                                 {QStringLiteral("shown"), known.shown}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

TableColumns TableColumns::fromJson(const QByteArray &json)
{
    TableColumns columns;
    std::vector<int> order;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const int column = columnFromName(value[QStringLiteral("name")].toString());
        if (column < 0)
            continue;
        order.push_back(column);
        columns.setWidth(column, value[QStringLiteral("width")].toInt());
        columns.setShown(column, value[QStringLiteral("shown")].toBool());
    }
    if (order.empty())
        return columns;
    // A column that came with a later version stands before the one that it precedes as usual.
    for (int column = CreativeModel::ColumnCount - 1; column > CreativeModel::Name; --column) {
        if (std::find(order.begin(), order.end(), column) == order.end())
            order.insert(std::find(order.begin(), order.end(), column + 1), column);
    }
    columns.setOrder(order);
    return columns;
}

} // namespace mci::ui
