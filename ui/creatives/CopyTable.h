// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"

namespace mci::ui {

/** Creatives as cells for other programs. Text that a spreadsheet would run as a formula is made harmless. */
class CopyTable
{
public:
    /**
     * Rows in the order of `creativeIds`, ids that the model has not left out; columns (CreativeModel::Column) as they follow
     * each other.
     */
    CopyTable(const CreativeModel &model, const QStringList &creativeIds, const QList<int> &columns);

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString tsv() const;
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString markdown() const;

    /** With an apostrophe in front where a spreadsheet would take it for a formula; on one line. */
    [[nodiscard]] static QString harmless(const QString &text);

private:
    struct Cell
    {
        QString text;
        /** As it is shown, for people. */
        QString shown;
        bool isNumber = false;
    };
    [[nodiscard]] static QString heading(const CreativeModel &model, int column);
    [[nodiscard]] static Cell cellOf(const CreativeModel &model, const CreativeRow &row, int column);
    [[nodiscard]] static Cell number(const Figures &figures, domain::Kpi kpi, std::optional<double> value);

    QStringList m_headers;
    QList<bool> m_numeric;
    QList<QList<Cell>> m_rows;
};

} // namespace mci::ui
