// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CompareText.h"
#include "creatives/CreativeModel.h"
#include "widgets/Whisker.h"

#include <QAbstractTableModel>

namespace mci::ui {

/** Creatives as columns, attributes as rows. The first row is the creatives themselves, the first column names. */
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kMost = 6;
    enum DataRole { BestRole = Qt::UserRole, MissingRole };

    explicit CompareModel(const CreativeModel &creatives, QObject *parent = nullptr);

    /** The first is the reference. More than kMost, and those that nobody knows, are left out. */
    void setCreatives(const QStringList &ids);
    /** How many of those did not fit. */
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    /** Those that are shown. */
    [[nodiscard]] QStringList creatives() const;
    void remove(int column);
    enum class Toggled { Added, Removed, Full };
    /** Adds it at the end, or takes it away. */
    Toggled toggle(const QString &id);
    /** To the place of another column; the others close up. */
    void move(int column, int to);
    /** Moves it to the first place. */
    void makeReference(int column);
    void setOnlyDifferences(bool only);
    /** Off while nobody looks: then what the answer brings is taken up later, at once. */
    void setActive(bool active);
    /** Of the column; nullptr for the names. Holds until the next signal of the model. */
    [[nodiscard]] const CreativeRow *creative(int column) const;
    [[nodiscard]] std::optional<WhiskerData> whisker(const QModelIndex &index) const;
    /** All that is shown, for a spreadsheet. */
    [[nodiscard]] QString tsv() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void follow();
    void rebuild();
    [[nodiscard]] bool hasSameShape(const std::vector<CreativeRow> &shown, const std::vector<CompareLine> &lines) const;

    const CreativeModel &m_source;
    QStringList m_ids;
    int m_leftOut = 0;
    /** Copies: the rows of the answer move in memory whenever it changes. */
    std::vector<CreativeRow> m_shown;
    std::vector<CompareLine> m_lines;
    bool m_onlyDifferences = false;
    bool m_active = true;
    bool m_stale = false;
};

} // namespace mci::ui
