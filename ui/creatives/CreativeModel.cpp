// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeModel.h"

#include "creatives/RowDiff.h"
#include "creatives/StageScorer.h"

namespace mci::ui {

namespace {

CreativeContext contextOf(const services::CreativeOverviewAnswer &answer)
{
    const services::ResolvedSelection &selection = answer.top.selection;
    const int ranked = answer.top.considered - answer.top.filteredOut.total();
    return {.objective = selection.insights.objective,
            .goal = selection.ranking.primary,
            .guardrails = selection.ranking.guardrails,
            .window = selection.insights.window,
            .topN = selection.ranking.topN,
            .figures = Figures(answer.currency),
            .ranking = selection.ranking.ranking,
            .reference = answer.top.reference,
            .scale = answer.scale,
            .hasLosers = ranked > selection.ranking.topN,
            .medianSpend = answer.medianSpend};
}

/** `item` lives in the answer, and the answer as long as the row. */
CreativeRow rowOf(const std::shared_ptr<const services::CreativeOverviewAnswer> &answer,
                  const services::TopCreative &item)
{
    CreativeRow row;
    row.item = std::shared_ptr<const services::TopCreative>(answer, &item);
    row.delivery = deliveryOf(row.item->creative.effectiveStatus);
    return row;
}

void foldTexts(std::vector<CreativeRow> &rows)
{
    for (CreativeRow &row : rows) {
        if (row.folded.isEmpty() && !row.loading)
            row.folded = CreativeFilter::foldedFields(row);
    }
}

} // namespace

CreativeModel::CreativeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CreativeModel::setAnswer(const std::shared_ptr<const services::CreativeOverviewAnswer> &shared)
{
    const services::CreativeOverviewAnswer &answer = *shared;
    m_context = contextOf(answer);
    m_context.before = m_before;
    m_totals = answer.totals;
    m_considered = answer.top.considered;
    std::vector<CreativeRow> rows;
    rows.reserve(answer.top.creatives.size() + answer.needsData.size());
    for (const services::TopCreative &item : answer.top.creatives) {
        rows.push_back(rowOf(shared, item));
        rows.back().rank = static_cast<int>(rows.size());
    }
    for (const services::BelowMinimum &below : answer.needsData) {
        rows.push_back(rowOf(shared, below.item));
        rows.back().failed = below.failed;
        rows.back().missing = below.missing;
    }
    const StageScorer scorer(rows);
    for (CreativeRow &row : rows)
        row.stages = scorer.of(row);
    const services::OverviewCounts counts = answer.whole.value_or(services::OverviewCounts{
        static_cast<int>(answer.top.creatives.size()), static_cast<int>(answer.needsData.size())});
    m_rankedCount = counts.ranked;
    m_needsDataCount = counts.needsData;
    take(std::move(rows));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT answerChanged();
}

void CreativeModel::setTrends(const std::optional<services::TrendsAnswer> &trends)
{
    m_trends.clear();
    m_before.reset();
    if (trends) {
        for (auto trend = trends->creatives.begin(); trend != trends->creatives.end(); ++trend)
            m_trends.insert(trend.key(), std::make_shared<const services::CreativeTrend>(trend.value()));
        if (trends->hasBefore)
            m_before = trends->before;
    }
    m_context.before = m_before;
    take(m_rows);
}

void CreativeModel::setMarks(const services::CreativeMarkMap &marks)
{
    m_marks = marks;
    take(m_rows);
}

void CreativeModel::setTags(const services::CreativeTagMap &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    // Some dozens of names on thousands of creatives: a sorted set alone would compare each of them many times.
    QSet<QString> names;
    for (const QStringList &own : tags) {
        for (const QString &name : own)
            names.insert(name);
    }
    m_knownTags = {names.cbegin(), names.cend()};
    // A search looks into them.
    for (CreativeRow &row : m_rows)
        row.folded.clear();
    take(m_rows);
    Q_EMIT tagsChanged();
}

void CreativeModel::setMark(const QString &creativeId, const services::CreativeMark &mark)
{
    m_marks.insert(creativeId, mark);
    take(m_rows);
}

void CreativeModel::setLoading(int count)
{
    std::vector<CreativeRow> rows = m_rows;
    std::erase_if(rows, [](const CreativeRow &row) { return row.loading; });
    for (int i = 0; i < count; ++i) {
        CreativeRow row;
        row.loading = true;
        services::TopCreative placeholder;
        placeholder.creative.id = QStringLiteral("loading-%1").arg(i);
        row.item = std::make_shared<const services::TopCreative>(std::move(placeholder));
        rows.push_back(std::move(row));
    }
    rearrange(std::move(rows));
}

void CreativeModel::clear()
{
    m_rankedCount = 0;
    m_needsDataCount = 0;
    m_considered = 0;
    m_totals = {};
    rearrange({});
    Q_EMIT answerChanged();
}

void CreativeModel::setFilter(const CreativeFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange(m_rows);
}

void CreativeModel::setOrder(const CreativeOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    rearrange(m_rows);
    Q_EMIT orderChanged();
}

void CreativeModel::take(std::vector<CreativeRow> rows)
{
    for (CreativeRow &row : rows) {
        row.mark = m_marks.value(row.id());
        row.tags = m_tags.value(row.id());
        row.trend = m_trends.value(row.item->row.adId);
    }
    rearrange(std::move(rows));
}

const CreativeRow &CreativeModel::row(int row) const
{
    return m_rows[static_cast<std::size_t>(m_shown.rows[static_cast<std::size_t>(row)])];
}

const CreativeRow *CreativeModel::find(const QString &creativeId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&creativeId](const CreativeRow &row) { return row.id() == creativeId; });
    return found == m_rows.end() ? nullptr : &*found;
}

QModelIndex CreativeModel::indexOf(const QString &creativeId, int column) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).id() == creativeId)
            return index(i, column);
    }
    return {};
}

void CreativeModel::rearrange(std::vector<CreativeRow> rows)
{
    // Thousands of texts are folded when somebody searches, not whenever numbers arrive.
    if (!m_filter.text.isEmpty())
        foldTexts(rows);
    CreativeArrangement next = arrange(rows, m_filter, m_order);
    QStringList before;
    for (int i = 0; i < rowCount(); ++i)
        before << row(i).id();
    QStringList after;
    for (const int position : next.rows)
        after << rows[static_cast<std::size_t>(position)].id();

    const auto diff = diffOf(before, after);
    if (!diff) {
        beginResetModel();
        m_rows = std::move(rows);
        m_shown = std::move(next);
        endResetModel();
        Q_EMIT sectionsChanged();
        return;
    }
    for (const RowRange &range : diff->removed) {
        beginRemoveRows({}, range.first, range.last);
        m_shown.rows.erase(m_shown.rows.begin() + range.first, m_shown.rows.begin() + range.last + 1);
        endRemoveRows();
    }
    const bool moves = !diff->keepsOrder();
    if (moves)
        Q_EMIT layoutAboutToBeChanged();
    // After the signal: selection models only then say which rows they keep.
    const QModelIndexList persistent = moves ? persistentIndexList() : QModelIndexList();
    // Those that stay, at their places among the new rows.
    const QSet<QString> stay(before.begin(), before.end());
    m_rows = std::move(rows);
    m_shown.rows.clear();
    std::copy_if(next.rows.begin(), next.rows.end(), std::back_inserter(m_shown.rows), [this, &stay](int position) {
        return stay.contains(m_rows[static_cast<std::size_t>(position)].id());
    });
    if (moves) {
        std::vector<int> target(diff->moved.size());
        for (std::size_t i = 0; i < diff->moved.size(); ++i)
            target[static_cast<std::size_t>(diff->moved[i])] = static_cast<int>(i);
        QModelIndexList changed;
        for (const QModelIndex &index : persistent)
            changed << this->index(target[static_cast<std::size_t>(index.row())], index.column());
        changePersistentIndexList(persistent, changed);
        Q_EMIT layoutChanged();
    }
    for (const RowRange &range : diff->inserted) {
        beginInsertRows({}, range.first, range.last);
        m_shown.rows.insert(m_shown.rows.begin() + range.first, next.rows.begin() + range.first,
                            next.rows.begin() + range.last + 1);
        endInsertRows();
    }
    m_shown = std::move(next);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT sectionsChanged();
}

} // namespace mci::ui
