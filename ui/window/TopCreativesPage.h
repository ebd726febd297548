// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "creatives/ThumbnailStore.h"
#include "window/BodyMessage.h"
#include "window/Region.h"
#include "window/TopCreativesSession.h"
#include "window/UiState.h"

#include <QItemSelectionModel>
#include <QWidget>

class QSplitter;
class QUndoStack;

namespace mci::ui {

class Actions;
class ControlBar;
class CreativeClipboard;
class CreativePanel;
class CreativesBody;
class CreativesHeader;
class LargePreview;
class MarkEditor;
class StatusLine;
class ZoomControl;

/** The ranking of one ad account: figures, creatives as cards or rows, filters, and the sync that fills them. */
class TopCreativesPage : public QWidget
{
    Q_OBJECT

public:
    TopCreativesPage(Look &look, Backend &backend, UiState &state, Actions &actions, QUndoStack &undo,
                     QWidget *parent = nullptr);
    ~TopCreativesPage() override;

    [[nodiscard]] TopCreativesSession &session() { return *m_session; }
    [[nodiscard]] CreativeModel &model() { return *m_model; }
    void open(const domain::AdAccount &account, const KeptSelection &selection);
    void setOnline(bool online);
    /** When the shown numbers were fetched. */
    [[nodiscard]] std::optional<UtcTime> dataOf() const;
    /** Bar, content, panel: where F6 goes. */
    [[nodiscard]] QList<Region> regions();
    void showCreative(const QString &creativeId);
    void saveState();
    void setZoom(int step);

Q_SIGNALS:
    void parametersWanted();
    /** Something to say, with what undoes it or nothing. */
    void toastWanted(const QString &text, bool canUndo);
    void freshnessChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectActions();
    void connectViews();
    void connectSession();
    void onSessionChanged();
    void onProgressChanged();
    void onSyncEnded(const SyncProgress &progress);
    void refreshBar();
    void refreshBody();
    void refreshStatus();
    void act(BodyAction action);
    void chooseEvent();
    void openMenu(const QPoint &globalPosition);
    void exportView();
    void setFilter(const CreativeFilter &filter);
    template<typename View>
    void connectView(View &view);
    void buildPanel();
    void togglePanel(const QModelIndex &index);
    void setPanelOpen(bool open);
    void placePanel();
    void preview(const QModelIndex &index);
    [[nodiscard]] BodyFacts facts() const;
    [[nodiscard]] domain::Guardrail strictestMinimum() const;

    Look &m_look;
    Backend &m_backend;
    UiState &m_state;
    Actions &m_actions;
    CreativeModel *m_model;
    ThumbnailStore *m_thumbnails;
    QItemSelectionModel *m_selection;
    TopCreativesSession *m_session;
    MarkEditor *m_marks;
    QWidget *m_column;
    QSplitter *m_splitter;
    CreativesHeader *m_header;
    ControlBar *m_bar;
    CreativesBody *m_body;
    StatusLine *m_status;
    ZoomControl *m_zoom;
    CreativePanel *m_panel;
    CreativeClipboard *m_clipboard;
    LargePreview *m_preview = nullptr;
    QTimer *m_skeletons;
    QTimer *m_clock;
    bool m_online = true;
    bool m_needsDataWanted = false;
};

} // namespace mci::ui
