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
    connect(&creatives, &CreativeModel::sectionsChanged, this, &CompareModel::follow);
    connect(&creatives, &CreativeModel::answerChanged, this, &CompareModel::follow);
}

void CompareModel::setCreatives(const QStringList &ids)
{
    m_ids.clear();
    m_leftOut = 0;
    for (const QString &id : ids) {
        const CreativeRow *row = m_source.find(id);
        if (!row || row->loading || m_ids.contains(id))
            continue;
        if (m_ids.size() < kMost)
            m_ids << id;
        else
            ++m_leftOut;
    }
    rebuild();
}

QStringList CompareModel::creatives() const
{
    QStringList ids;
    for (const CreativeRow &row : m_shown)
        ids << row.id();
    return ids;
}

void CompareModel::remove(int column)
{
    if (const CreativeRow *row = creative(column)) {
        m_ids.removeAll(QString(row->id()));
        m_leftOut = 0;
        rebuild();
    }
}

CompareModel::Toggled CompareModel::toggle(const QString &id)
{
    if (!m_ids.contains(id) && m_ids.size() >= kMost)
        return Toggled::Full;
    const bool wasThere = m_ids.removeAll(id) > 0;
    if (!wasThere)
        m_ids << id;
    m_leftOut = 0;
    rebuild();
    return wasThere ? Toggled::Removed : Toggled::Added;
}

void CompareModel::move(int column, int to)
{
    QStringList shown = creatives();
    if (column == to || !creative(column) || !creative(to))
        return;
    shown.move(column - 1, to - 1);
    // Those that the answer does not have just now keep their places behind.
    for (const QString &id : std::as_const(m_ids)) {
        if (!shown.contains(id))
            shown << id;
    }
    m_ids = shown;
    rebuild();
}

void CompareModel::makeReference(int column)
{
    move(column, 1);
}

void CompareModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    rebuild();
}

void CompareModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        rebuild();
}

void CompareModel::follow()
{
    m_stale = true;
    if (m_active)
        rebuild();
}

bool CompareModel::hasSameShape(const std::vector<CreativeRow> &shown, const std::vector<CompareLine> &lines) const
{
    const auto isSame = [](const CreativeRow &a, const CreativeRow &b) { return a.id() == b.id(); };
    const auto isNamedSame = [](const CompareLine &a, const CompareLine &b) { return a.name == b.name; };
    return std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(), isSame)
        && std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), isNamedSame);
}

void CompareModel::rebuild()
{
    m_stale = false;
    std::vector<CreativeRow> shown;
    for (const QString &id : std::as_const(m_ids)) {
        const CreativeRow *row = m_source.find(id);
        if (row && !row->loading)
            shown.push_back(*row);
    }
    std::vector<const CreativeRow *> rows;
    for (const CreativeRow &row : shown)
        rows.push_back(&row);
    std::vector<CompareLine> lines = CompareText::lines(rows, m_source.context());
    if (m_onlyDifferences && shown.size() > 1)
        std::erase_if(lines, [](const CompareLine &line) { return !line.isDifferent(); });
    // Pictures, the current cell and the keyboard stay where only values are others.
    const bool keeps = !shown.empty() && hasSameShape(shown, lines);
    if (!keeps)
        beginResetModel();
    m_shown = std::move(shown);
    m_lines = std::move(lines);
    if (keeps)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

const CreativeRow *CompareModel::creative(int column) const
{
    const auto at = static_cast<std::size_t>(column) - 1;
    return column > 0 && at < m_shown.size() ? &m_shown[at] : nullptr;
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
