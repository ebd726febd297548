// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeGridView.h"
#include "creatives/CreativeTableView.h"
#include "window/BodyMessage.h"
#include "window/UiState.h"

#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class Actions;
class Button;
class EmptyState;
class ErrorState;
class KpiStrip;
class Note;
class SelectionBar;
class StageStrip;

/** The page's middle: figures or the running sync, what explains them, and the creatives or a message in their place. */
class CreativesBody : public QWidget
{
    Q_OBJECT

public:
    CreativesBody(Look &look, Actions &actions, CreativeModel &model, ThumbnailStore &thumbnails,
                  QItemSelectionModel &selection, QWidget *parent = nullptr);

    [[nodiscard]] CreativeGridView &grid() { return *m_grid; }
    /** Made when it is first wanted: a start does not wait for it. */
    [[nodiscard]] CreativeTableView &table();
    [[nodiscard]] bool hasTable() const { return m_table != nullptr; }
    [[nodiscard]] KpiStrip &figures() { return *m_figures; }
    void setViewMode(ViewMode mode);
    [[nodiscard]] ViewMode viewMode() const { return m_mode; }
    /** The grid or the table, whichever is shown. */
    [[nodiscard]] QAbstractItemView &view();
    /** Without a title the creatives are shown. */
    void setMessage(const BodyMessage &message);
    /** Empty hides it. */
    void setHint(const QString &text, bool suggestsEvent);
    /** nullopt: the figures stand there, if there are any. */
    void setProgress(const std::optional<SyncProgress> &progress);
    void setHasFigures(bool has);
    void setSelectedCount(int count);
    /** The side panel stands beside the creatives: their figures give way, as they are in it. */
    void setPanelBeside(bool beside);
    void takeFocus();
    /** Scrolls as little as needed. */
    void reveal(const QModelIndex &index);
    /** What is selected, else the current one. */
    [[nodiscard]] QStringList actedOnIds() const;
    /** What is copied and exported: in the table what it shows. */
    [[nodiscard]] QList<int> columns() const;
    /** Moves the current creative. */
    void step(int by);

Q_SIGNALS:
    void actionWanted(mci::ui::BodyAction action);
    void tableMade();

private:
    void build();
    void showStrip();
    void showView();
    [[nodiscard]] bool showsCreatives() const;

    Look &m_look;
    CreativeModel &m_model;
    ThumbnailStore &m_thumbnails;
    QItemSelectionModel &m_selection;
    KpiStrip *m_figures;
    StageStrip *m_stages;
    QWidget *m_hintRow;
    Note *m_hint;
    Button *m_event;
    QStackedWidget *m_stack;
    CreativeGridView *m_grid;
    /** With room around it. */
    QWidget *m_tablePage = nullptr;
    CreativeTableView *m_table = nullptr;
    EmptyState *m_empty;
    ErrorState *m_error;
    SelectionBar *m_selectionBar;
    ViewMode m_mode = ViewMode::Cards;
    BodyMessage m_message;
    int m_selectedCount = 0;
    bool m_hasFigures = false;
    bool m_panelBeside = false;
    bool m_syncing = false;
};

} // namespace mci::ui
