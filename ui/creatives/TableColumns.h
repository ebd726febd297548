// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>

namespace mci::ui {

/** One column of the creative table as somebody wants it. */
struct TableColumn
{
    /** A CreativeModel::Column. */
    int column = 0;
    /** 0: as wide as usual. */
    int width = 0;
    bool shown = false;
    bool operator==(const TableColumn &) const = default;
};

/** Order, width and choice of all columns; the fixed ones come first. A value; kept as text that later versions can read. */
class TableColumns
{
public:
    /** As designed. */
    TableColumns();

    [[nodiscard]] const std::vector<TableColumn> &all() const { return m_columns; }
    [[nodiscard]] const TableColumn &of(int column) const;
    void setWidth(int column, int width);
    /** The fixed ones stay shown. */
    void setShown(int column, bool shown);
    /** `columns` as they follow each other; those that it leaves out keep their place behind. */
    void setOrder(const std::vector<int> &columns);

    [[nodiscard]] QByteArray toJson() const;
    /** Columns that the text does not know are as usual, names that nobody knows are left out; usual for no text of ours. */
    [[nodiscard]] static TableColumns fromJson(const QByteArray &json);
    bool operator==(const TableColumns &) const = default;

private:
    std::vector<TableColumn> m_columns;
};

} // namespace mci::ui
