// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeModel.h"

#include "creatives/ConfidenceText.h"
#include "creatives/TrendText.h"

namespace mci::ui {

int CreativeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int CreativeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CreativeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index.row()).loading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QVariant CreativeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CreativeRow &creative = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(creative, column);
    case Qt::ToolTipRole:
        return toolTip(creative, column);
    case Qt::AccessibleTextRole:
        return spokenText(creative, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((kpiOf(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case IdRole:
        return creative.id();
    case RankRole:
        return creative.rank;
    case NeedsDataRole:
        return creative.failed.has_value();
    case LoadingRole:
        return creative.loading;
    case RatingRole:
        return creative.mark.rating;
    case NumberRole: {
        const auto kpi = kpiOf(column);
        const auto value = kpi ? creative.item->ranked.kpis[*kpi] : std::nullopt;
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

QString CreativeModel::cellText(const CreativeRow &creative, int column) const
{
    if (creative.loading)
        return {};
    if (column == Rank)
        return creative.rank > 0 ? m_context.figures.count(creative.rank) : Figures::missing();
    if (column == Interval)
        return creative.isRanked() ? ConfidenceText::ends(creative, m_context) : QString();
    if (const auto field = fieldOf(column))
        return FieldText::of(creative, *field);
    const auto kpi = kpiOf(column);
    if (!kpi || !CreativeText::isApplicable(*kpi, creative))
        return {};
    return m_context.figures.kpi(*kpi, creative.item->ranked.kpis[*kpi]);
}

QString CreativeModel::spokenText(const CreativeRow &creative, int column) const
{
    if (column == Check)
        return CreativeText::spoken(creative, m_context);
    const QString text = cellText(creative, column);
    const QString movement = column == Rank ? TrendText::movementSpoken(creative, m_context) : QString();
    if (movement.isEmpty())
        return text;
    //: Creative table, read aloud: place in the ranking and how it moved. %1: such as 1, %2: such as up 2
    return tr("%1, %2").arg(text, movement);
}

QString CreativeModel::toolTip(const CreativeRow &creative, int column) const
{
    if (creative.loading)
        return {};
    // What colours the goal's cell is told in words, too.
    if (column == Interval || (column == Goal && creative.isRanked() && creative.item->ranked.confidence))
        return creative.isRanked() ? ConfidenceText::toolTip(creative, m_context) : QString();
    if (column == Rank && !creative.failed)
        return TrendText::movementTip(creative, m_context);
    if (const auto kpi = kpiOf(column); kpi && !creative.item->ranked.kpis[*kpi])
        return CreativeText::whyMissing(*kpi, creative, m_context.objective);
    if (column == Rank && creative.failed)
        return CreativeText::stillNeeded(creative, m_context);
    const auto field = fieldOf(column);
    return field ? FieldText::of(creative, *field) : QString();
}

} // namespace mci::ui
