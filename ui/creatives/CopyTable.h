// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"

namespace mci::ui {

/** Creatives as cells for other programs. Text that a spreadsheet would run as a formula is made harmless. */
class CopyTable
{
    Q_DECLARE_TR_FUNCTIONS(CopyTable)
public:
    /** In the order of `creativeIds`; ids that the model has not are left out. */
    CopyTable(const CreativeModel &model, const QStringList &creativeIds);

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
    void addRow(const CreativeModel &model, const CreativeRow &row, const QList<domain::Kpi> &kpis);
    [[nodiscard]] static Cell number(const Figures &figures, domain::Kpi kpi, std::optional<double> value);

    QStringList m_headers;
    QList<bool> m_numeric;
    QList<QList<Cell>> m_rows;
};

} // namespace mci::ui
