// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <optional>

#include <QHeaderView>

namespace mci::ui {

/** Titles of the creative table: an arrow where it is sorted, a check box over the column of check boxes. */
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    TableHeader(const Look &look, QWidget *parent);

    void setSorted(std::optional<int> column, Qt::SortOrder order);
    [[nodiscard]] std::optional<int> sortedColumn() const { return m_sorted; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    /** Of all rows: some are selected, all are. */
    void setCheckState(Qt::CheckState state);
    [[nodiscard]] Qt::CheckState checkState() const { return m_check; }

Q_SIGNALS:
    void menuRequested(int column, const QPoint &globalPosition);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void dress();
    void paintCheck(QPainter &painter, const QRect &rect) const;
    void setHovered(int column);

    const Look &m_look;
    std::optional<int> m_sorted;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Qt::CheckState m_check = Qt::Unchecked;
    int m_hovered = -1;
};

} // namespace mci::ui
