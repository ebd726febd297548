// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CompareModel.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QTableView>

class QMenu;

namespace mci::ui {

class CompareHead;

/**
 * The board: pictures with names above, a line for each attribute below. Del takes the current column away, Enter or a double
 * click makes it the reference, Alt+Shift and an arrow or a drag of its head moves it, Ctrl+C copies all as a table.
 */
class CompareTable final : public QTableView
{
    Q_OBJECT

public:
    CompareTable(Look &look, CompareModel &model, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void copyAll() const;

Q_SIGNALS:
    /** The columns' heads are others now. */
    void refilled();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void remember();
    void refill();
    void restore();
    void refresh();
    void fit();
    void addHead(int column);
    [[nodiscard]] CompareHead *head(int column) const;
    [[nodiscard]] int besides(int column, Qt::Key arrow) const;
    /** The column to whose place one goes that is dropped there. */
    [[nodiscard]] int targetOf(int column, const QPoint &globalPosition) const;
    void showTarget(int column, const QPoint &globalPosition);

    Look &m_look;
    CompareModel &m_model;
    ThumbnailStore &m_thumbnails;
    /** Where a column that is held would go. */
    QWidget *m_mark;
    QString m_currentId;
    QString m_currentLine;
    int m_currentColumn = 0;
    bool m_hadFocus = false;
};

} // namespace mci::ui
