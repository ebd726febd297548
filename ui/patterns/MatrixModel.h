// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"
#include "widgets/Whisker.h"

#include <QAbstractTableModel>

namespace mci::ui {

/** Where a cell of the heat map stands beside all analysed creatives. */
struct MatrixShade
{
    Standing standing = Standing::Unclear;
    /** 0 to 1. */
    double strength = 0;
};

/** Two dimensions of patterns against each other; only values that occur. */
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        /** How many creatives, as words; empty for none. */
        CountRole = Qt::UserRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /** `dashboard` has patterns. */
    void setResults(const DashboardData &dashboard, domain::TagDimension rows, domain::TagDimension columns);
    void clear();
    /** nullopt where no creative has both. */
    [[nodiscard]] std::optional<MatrixShade> shade(const QModelIndex &index) const;
    /** The names of a cell's two tags; empty where no creative has both. */
    [[nodiscard]] QStringList tags(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        int creatives = 0;
        QString value;
        QString spoken;
        MatrixShade shade;
    };
    [[nodiscard]] const Cell *cell(const QModelIndex &index) const;
    [[nodiscard]] Cell cellOf(const services::TagPair &pair, const DashboardData &dashboard) const;

    std::vector<domain::CreativeTag> m_rows;
    std::vector<domain::CreativeTag> m_columns;
    std::map<std::pair<int, int>, Cell> m_cells;
};

} // namespace mci::ui
