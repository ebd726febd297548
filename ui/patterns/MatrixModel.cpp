// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/MatrixModel.h"

#include "patterns/PatternsText.h"
#include "text/TagText.h"

#include <cmath>

namespace mci::ui {

namespace {

/** Twice as good as all has the full colour. */
const double kFullColor = std::log(2.0);
/** Of the full colour, where chance alone could be the reason. */
constexpr double kUnclear = 0.35;

std::vector<domain::CreativeTag> tagsOf(const services::PatternResults &results, domain::TagDimension dimension)
{
    std::vector<domain::CreativeTag> tags;
    if (const services::DimensionResults *found = results.find(dimension)) {
        for (const services::TagResult &result : found->tags)
            tags.push_back(result.tag);
    }
    return tags;
}

int placeOf(const std::vector<domain::CreativeTag> &tags, const domain::CreativeTag &tag)
{
    return static_cast<int>(std::find(tags.begin(), tags.end(), tag) - tags.begin());
}

MatrixShade shadeOf(const domain::TypicalValue &cell, const services::PatternResults &results)
{
    const domain::KpiSense sense = domain::kpiSense(results.goal);
    if (!results.typical || sense == domain::KpiSense::Neutral)
        return {};
    const double all = results.typical->value;
    const bool isMore = cell.value > all;
    const bool isClear = cell.low > all || cell.high < all;
    const double strength = std::min(1.0, std::abs(std::log(cell.value / all)) / kFullColor);
    return {isMore == (sense == domain::KpiSense::HigherIsBetter) ? Standing::Better : Standing::Worse,
            strength * (isClear ? 1 : kUnclear)};
}

} // namespace

void MatrixModel::setResults(const DashboardData &dashboard, domain::TagDimension rows, domain::TagDimension columns)
{
    beginResetModel();
    const services::PatternResults &results = *dashboard.patterns;
    m_rows = tagsOf(results, rows);
    m_columns = tagsOf(results, columns);
    m_cells.clear();
    for (const services::TagPair &pair : services::tagPairs(results, rows, columns))
        m_cells[{placeOf(m_rows, pair.first), placeOf(m_columns, pair.second)}] = cellOf(pair, dashboard);
    endResetModel();
}

void MatrixModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_cells.clear();
    endResetModel();
}

MatrixModel::Cell MatrixModel::cellOf(const services::TagPair &pair, const DashboardData &dashboard) const
{
    Cell cell;
    cell.creatives = pair.creatives;
    if (pair.typical) {
        cell.value = dashboard.figures.kpi(dashboard.facts.goal, pair.typical->value);
        cell.shade = shadeOf(*pair.typical, *dashboard.patterns);
    }
    //: Patterns, heat map read aloud: %1 and %2 two patterns, %3 a KPI with its value, %4 such as 12 creatives
    cell.spoken = tr("%1 with %2: %3. %4.")
                      .arg(text::tagText(pair.first), text::tagText(pair.second),
                           PatternsText::typical(pair.typical, dashboard), PatternsText::creatives(pair.creatives));
    return cell;
}

const MatrixModel::Cell *MatrixModel::cell(const QModelIndex &index) const
{
    const auto found = m_cells.find({index.row(), index.column()});
    return found == m_cells.end() ? nullptr : &found->second;
}

std::optional<MatrixShade> MatrixModel::shade(const QModelIndex &index) const
{
    const Cell *found = cell(index);
    return found ? std::optional(found->shade) : std::nullopt;
}

QStringList MatrixModel::tags(const QModelIndex &index) const
{
    if (!cell(index))
        return {};
    return {domain::tagName(m_rows[static_cast<std::size_t>(index.row())]),
            domain::tagName(m_columns[static_cast<std::size_t>(index.column())])};
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell *found = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return found ? found->value : QString();
    case CountRole:
        //: Patterns, heat map: how many creatives, in a small cell
        return found ? tr("n %1").arg(QLocale().toString(found->creatives)) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (found)
            return found->spoken;
        //: Patterns, heat map read aloud: no creative has both; %1 and %2 are two patterns
        return tr("%1 with %2: never tried.")
            .arg(text::tagText(m_rows[static_cast<std::size_t>(index.row())]),
                 text::tagText(m_columns[static_cast<std::size_t>(index.column())]));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const std::vector<domain::CreativeTag> &tags = orientation == Qt::Horizontal ? m_columns : m_rows;
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || section < 0 || section >= static_cast<int>(tags.size()))
        return {};
    return text::tagText(tags[static_cast<std::size_t>(section)]);
}

} // namespace mci::ui
