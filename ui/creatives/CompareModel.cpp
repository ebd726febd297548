// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareModel.h"

#include "creatives/ConfidenceText.h"
#include "creatives/CopyTable.h"

namespace mci::ui {

CompareModel::CompareModel(const CreativeModel &creatives, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(creatives)
{
    // Rows move in memory with each of these; after all of them the last signal stands.
    connect(&creatives, &CreativeModel::sectionsChanged, this, &CompareModel::rebuild);
    connect(&creatives, &CreativeModel::answerChanged, this, &CompareModel::rebuild);
}

void CompareModel::setCreatives(const QStringList &ids)
{
    m_ids = ids;
    m_ids.removeDuplicates();
    rebuild();
}

QStringList CompareModel::creatives() const
{
    QStringList ids;
    for (const CreativeRow *row : m_shown)
        ids << row->id();
    return ids;
}

void CompareModel::remove(int column)
{
    if (const CreativeRow *row = creative(column)) {
        m_ids.removeAll(QString(row->id()));
        rebuild();
    }
}

void CompareModel::makeReference(int column)
{
    const CreativeRow *row = creative(column);
    if (!row || column == 1)
        return;
    const QString id = row->id();
    m_ids.removeAll(id);
    m_ids.prepend(id);
    rebuild();
}

void CompareModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    rebuild();
}

void CompareModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    for (const QString &id : std::as_const(m_ids)) {
        const CreativeRow *row = m_source.find(id);
        if (row && !row->loading && static_cast<int>(m_shown.size()) < kMost)
            m_shown.push_back(row);
    }
    m_lines = CompareText::lines(m_shown, m_source.context());
    if (m_onlyDifferences && m_shown.size() > 1)
        std::erase_if(m_lines, [](const CompareLine &line) { return !line.isDifferent(); });
    endResetModel();
}

const CreativeRow *CompareModel::creative(int column) const
{
    const auto at = static_cast<std::size_t>(column) - 1;
    return column > 0 && at < m_shown.size() ? m_shown[at] : nullptr;
}

std::optional<WhiskerData> CompareModel::whisker(const QModelIndex &index) const
{
    const CreativeRow *row = creative(index.column());
    if (!row || index.row() == 0 || !m_lines[static_cast<std::size_t>(index.row() - 1)].isGoal)
        return std::nullopt;
    return ConfidenceText::whisker(*row, m_source.context());
}

QString CompareModel::tsv() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << CopyTable::harmless(index(row, column).data().toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.empty() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.empty() ? 0 : static_cast<int>(m_shown.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CreativeRow *row = creative(index.column());
    if (index.row() == 0)
        return role == Qt::DisplayRole && row ? QVariant(CreativeText::name(*row)) : QVariant();
    const CompareLine &line = m_lines[static_cast<std::size_t>(index.row() - 1)];
    if (!row)
        return role == Qt::DisplayRole ? QVariant(line.name)
            : role == Qt::ToolTipRole  ? QVariant(line.toolTip)
                                       : QVariant();
    const CompareCell &cell = line.cells[static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        //: Compare board, read aloud: the best value of its row. %1: the value
        return cell.best ? tr("%1, best of the row").arg(cell.text) : cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip;
    case BestRole:
        return cell.best;
    case MissingRole:
        return cell.missing;
    default:
        return {};
    }
}

} // namespace mci::ui
