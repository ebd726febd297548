// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/TableDelegate.h"
#include "creatives/TableHeader.h"

#include <QTableView>

namespace mci::ui {

/** One of the two halves of the creative table: some of the columns, all of the rows. What mouse and keys do, the table says. */
class TablePane final : public QTableView
{
    Q_OBJECT

public:
    TablePane(const Look &look, CreativeModel &model, TableDelegate &delegate, QWidget *parent);

    [[nodiscard]] TableHeader &header() const { return *m_header; }
    /** Of the shown columns together. */
    [[nodiscard]] int columnsWidth() const { return m_header->length(); }
    /** Header and rows together. */
    [[nodiscard]] int contentHeight() const;
    /** What the column needs for its title and the rows on screen. */
    [[nodiscard]] int contentWidth(int column) const;
    void updateRow(int row);
    /** Gives the scroll bars the range of what there is now, which Qt does only when it comes to it. */
    void updateBars() { updateGeometries(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    TableHeader *m_header;
};

} // namespace mci::ui
