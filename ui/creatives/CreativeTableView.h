// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/TableDelegate.h"
#include "creatives/ThumbnailPlanner.h"

#include <QWidget>

class QItemSelectionModel;
class QTableView;

namespace mci::ui {

class TotalsRow;

/** The same creatives as rows of figures, with the account's totals below. Same keys and signals as the grid. */
class CreativeTableView : public QWidget
{
    Q_OBJECT

public:
    CreativeTableView(const Look &look, CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** That of the grid, so that both show one selection. */
    void setSelectionModel(QItemSelectionModel *selection);
    [[nodiscard]] QTableView *table() const { return m_table; }
    void setCompact(bool compact);
    /** Check, rank and name cannot be hidden. */
    void setColumnVisible(int column, bool visible);
    [[nodiscard]] bool isColumnVisible(int column) const;
    /** Order, width and visibility of the columns. */
    [[nodiscard]] QByteArray saveColumns() const;
    /** False, and nothing changes, for bytes of another version. */
    bool restoreColumns(const QByteArray &state);

    [[nodiscard]] QStringList actedOnIds() const;
    void step(int by);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void openRequested(const QModelIndex &index);
    void previewRequested(const QModelIndex &index);
    void rated(const QStringList &creativeIds, int rating);
    void hideRequested(const QStringList &creativeIds);
    void copyRequested(const QStringList &creativeIds);
    void copyMarkdownRequested(const QStringList &creativeIds);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void dress();
    void resizeColumns();
    void widenColumns();
    void planPictures();
    void setHoverRow(int row);
    [[nodiscard]] bool actOnKey(const QKeyEvent &event);
    [[nodiscard]] bool pressCheck(const QPoint &point);
    void toggle(const QModelIndex &index);

    const Look &m_look;
    CreativeModel &m_model;
    ThumbnailStore &m_thumbnails;
    QTableView *m_table;
    TableDelegate *m_delegate;
    TotalsRow *m_totals;
    QTimer *m_planTimer;
};

} // namespace mci::ui
