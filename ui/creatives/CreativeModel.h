// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeArrangement.h"
#include "creatives/CreativeText.h"
#include "services/CreativeOverview.h"
#include "services/ExtractPatterns.h"

#include <QAbstractTableModel>

namespace mci::ui {

/**
 * The creatives of one answer for grid and table, which share it together with a selection model. Filters and orders
 * rows by itself, keeping selection and current row where the rows stay. GUI thread.
 */
class CreativeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** The first three stay where they are; the others can be chosen, and those up to Hook are chosen at first. */
    enum Column {
        Check,
        Rank,
        Name,
        Status,
        Spend,
        Goal,
        Interval,
        Results,
        Cost,
        Ctr,
        Hook,
        Hold,
        Roas,
        ConversionRate,
        Impressions,
        Clicks,
        Cpc,
        Cpm,
        Format,
        CallToAction,
        Campaign,
        AdSet,
        Rating,
        AdId,
        ColumnCount
    };
    enum DataRole {
        IdRole = Qt::UserRole,
        RankRole,
        NeedsDataRole,
        LoadingRole,
        RatingRole,
        /** The bare number of a cell, for spreadsheets; invalid where it is missing. */
        NumberRole
    };

    explicit CreativeModel(QObject *parent = nullptr);

    /** The rows are parts of the answer; nothing of it is copied. */
    void setAnswer(const std::shared_ptr<const services::CreativeOverviewAnswer> &answer);
    /** What days tell about the rows; nullopt takes it away. */
    void setTrends(const std::optional<services::TrendsAnswer> &trends);
    void setMarks(const services::CreativeMarkMap &marks);
    void setTags(const services::CreativeTagMap &tags);
    /** Names of all tags that creatives of the account have. */
    [[nodiscard]] const std::set<QString> &knownTags() const { return m_knownTags; }
    void setMark(const QString &creativeId, const services::CreativeMark &mark);
    /** Skeletons in place of creatives that are being read; 0 takes them away. */
    void setLoading(int count);
    void clear();

    void setFilter(const CreativeFilter &filter);
    [[nodiscard]] const CreativeFilter &filter() const { return m_filter; }
    void setOrder(const CreativeOrder &order);
    [[nodiscard]] const CreativeOrder &order() const { return m_order; }

    [[nodiscard]] const CreativeContext &context() const { return m_context; }
    [[nodiscard]] const domain::KpiValues &totals() const { return m_totals; }
    [[nodiscard]] const std::vector<CreativeSection> &sections() const { return m_shown.sections; }
    [[nodiscard]] const CreativeRow &row(int row) const;
    /** Of all rows, filtered out or not; nullptr for an id that is not there. */
    [[nodiscard]] const CreativeRow *find(const QString &creativeId) const;
    [[nodiscard]] QModelIndex indexOf(const QString &creativeId, int column = 0) const;
    /** Before any filter: ranked, below the minimums, hidden. */
    [[nodiscard]] int rankedCount() const { return m_rankedCount; }
    [[nodiscard]] int needsDataCount() const { return m_needsDataCount; }
    /** Ads that took part, with those that are not read into this model. */
    [[nodiscard]] int considered() const { return m_considered; }
    /** The KPI a column shows; unset for columns of words. */
    [[nodiscard]] std::optional<domain::Kpi> kpiOf(int column) const;
    [[nodiscard]] static std::optional<CreativeField> fieldOf(int column);
    /** Check box, rank and name are always there. */
    [[nodiscard]] static bool isFixed(int column) { return column <= Name; }
    [[nodiscard]] static bool isUsual(int column) { return column <= Hook; }
    /** What is copied and exported of cards. */
    [[nodiscard]] QList<int> cardColumns() const;
    /** False for a KPI that the objective has not, for the one that the goal's column shows already, and without intervals. */
    [[nodiscard]] bool isOffered(int column) const;
    /** A name that stays the same in every language and version. */
    [[nodiscard]] static QString columnName(int column);
    /** The column the rows are ordered by and whether small comes first; no column for an order without one. */
    [[nodiscard]] std::pair<std::optional<int>, Qt::SortOrder> sorting() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** By the column's KPI or words, or by rank. */
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /** Headings are others now; comes after the rows' own signals. */
    void sectionsChanged();
    /** The answer, its context or its totals are others now. */
    void answerChanged();
    void tagsChanged();
    /** Comes after the rows have moved. */
    void orderChanged();

private:
    void take(std::vector<CreativeRow> rows);
    /** Brings the shown rows to what filter and order say, by the smallest steps views can follow. */
    void rearrange(std::vector<CreativeRow> rows);
    [[nodiscard]] QString cellText(const CreativeRow &row, int column) const;
    [[nodiscard]] QString spokenText(const CreativeRow &row, int column) const;
    [[nodiscard]] QString toolTip(const CreativeRow &row, int column) const;

    std::vector<CreativeRow> m_rows;
    CreativeArrangement m_shown;
    CreativeFilter m_filter;
    CreativeOrder m_order;
    CreativeContext m_context;
    domain::KpiValues m_totals;
    services::CreativeMarkMap m_marks;
    services::CreativeTagMap m_tags;
    std::set<QString> m_knownTags;
    /** By the ad's id at Meta. */
    QHash<QString, std::shared_ptr<const services::CreativeTrend>> m_trends;
    std::optional<domain::DateRange> m_before;
    int m_rankedCount = 0;
    int m_needsDataCount = 0;
    int m_considered = 0;
};

} // namespace mci::ui
