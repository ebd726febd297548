// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/GridKeys.h"
#include "creatives/RowSelector.h"
#include "creatives/TableColumns.h"
#include "creatives/TablePane.h"
#include "creatives/ThumbnailPlanner.h"
#include "creatives/TypeAhead.h"

#include <QWidget>

class QScrollBar;

namespace mci::ui {

class TotalsRow;

/**
 * The same creatives as rows of figures, with the account's totals below. Check box, rank and name are a half of their own
 * that stays while the other columns scroll. Same keys and signals as the grid.
 */
class CreativeTableView : public QWidget
{
    Q_OBJECT

public:
    CreativeTableView(const Look &look, CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** That of the grid, so that both show one selection. */
    void setSelectionModel(QItemSelectionModel *selection);
    /** The half that scrolls, which has the keyboard. */
    [[nodiscard]] TablePane *table() const { return m_main; }
    [[nodiscard]] TablePane *frozen() const { return m_frozen; }
    void setKeys(const GridKeys &keys) { m_keys = keys; }
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_delegate->isCompact(); }
    void setCellColors(CellColors colors);
    [[nodiscard]] CellColors cellColors() const { return m_delegate->colors(); }
    /** Room below the last row, so that the selection bar covers nothing. */
    void setBottomMargin(int pixels);

    /** Those that are always there cannot be hidden. */
    void setColumnVisible(int column, bool visible);
    /** Chosen, whether this objective has it or not. */
    [[nodiscard]] bool isColumnVisible(int column) const { return m_columns.of(column).shown; }
    void setColumnWidth(int column, int width);
    /** As wide as its words and figures need. */
    void fitColumn(int column);
    /** -1: one place towards the beginning, 1: towards the end, among the columns that are shown. */
    void moveColumn(int column, int by);
    /** Choice, order and widths as designed. */
    void resetColumns();
    [[nodiscard]] const TableColumns &columns() const { return m_columns; }
    void setColumns(const TableColumns &columns);
    /** Those on screen as they follow each other, without the check boxes. */
    [[nodiscard]] QList<int> shownColumns() const;

    [[nodiscard]] QStringList actedOnIds() const { return m_rows.actedOnIds(); }
    void step(int by) { m_rows.step(by); }
    /** Scrolls as little as needed. */
    void reveal(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void openRequested(const QModelIndex &index);
    void previewRequested(const QModelIndex &index);
    void rated(const QStringList &creativeIds, int rating);
    void hideRequested(const QStringList &creativeIds);
    void copyRequested(const QStringList &creativeIds);
    void copyMarkdownRequested(const QStringList &creativeIds);
    void compareRequested(const QStringList &creativeIds);
    void generateRequested(const QStringList &creativeIds);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
    /** A column's title was asked for its menu. */
    void columnMenuRequested(int column, const QPoint &globalPosition);
    /** Choice, order or widths are others now. */
    void columnsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpPane(TablePane &pane);
    void syncPanes();
    void dress();
    void relayout();
    void placePanes();
    void updateRowHeights();
    void planPictures();

    void applyColumns();
    void fitColumns(int room);
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] bool isShown(int column) const { return m_columns.of(column).shown && m_model.isOffered(column); }
    void onColumnResized(int column, int width);
    void onColumnMoved();
    void showSorting();
    void pressHeader(int column);
    void showCheckState();

    void setHoverRow(int row);
    void showRing(bool byKey);
    bool onViewportEvent(TablePane &pane, QEvent *event);
    bool pressCell(TablePane &pane, const QMouseEvent &event);
    void releaseCell(const QMouseEvent &event);
    void dragFrom(const QMouseEvent &event);
    bool actOnKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    void perform(GridAct act);
    bool search(const QKeyEvent &event);
    [[nodiscard]] QModelIndex besides(const QModelIndex &index, int by) const;

    const Look &m_look;
    CreativeModel &m_model;
    ThumbnailStore &m_thumbnails;
    TableDelegate *m_delegate;
    TablePane *m_frozen;
    TablePane *m_main;
    TotalsRow *m_totals;
    QScrollBar *m_bar;
    /** Over the edge of the part that stays. */
    QWidget *m_edge;
    std::vector<QWidget *> m_corners;
    QTimer *m_planTimer;
    TableColumns m_columns;
    RowSelector m_rows;
    TypeAhead m_typeAhead;
    int m_bottomMargin = 0;
    GridKeys m_keys;
    /** Widths are being set by us, not by somebody. */
    bool m_fitting = false;
    bool m_ringShown = false;
    int m_hoverRow = -1;
    QPersistentModelIndex m_pressed;
    QPoint m_pressPoint;
};

} // namespace mci::ui
