// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "creatives/GridKeys.h"
#include "creatives/TagComparison.h"
#include "creatives/ThumbnailStore.h"
#include "window/BodyMessage.h"
#include "window/Region.h"
#include "window/TopCreativesSession.h"
#include "window/UiState.h"

#include <QItemSelectionModel>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace mci::ui {

class Actions;
class AnalysisGate;
class ControlBar;
class CreativeClipboard;
class CreativeDetail;
class CreativePanel;
class CreativeTabs;
class CreativesBody;
class CreativesHeader;
class ElidedLabel;
class LargePreview;
class MarkEditor;
class PatternEditor;
class StatusLine;
class StoredSearch;
class TextLabel;
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
    [[nodiscard]] ThumbnailStore &thumbnails() { return *m_thumbnails; }
    void open(const domain::AdAccount &account, const KeptSelection &selection);
    void setOnline(bool online);
    /** Percent of Meta's allowance for the account; nullopt while nobody knows. */
    void setQuota(std::optional<double> percent);
    /** When the shown numbers were fetched. */
    [[nodiscard]] std::optional<UtcTime> dataOf() const;
    /** Bar, content, panel: where F6 goes. */
    [[nodiscard]] QList<Region> regions();
    [[nodiscard]] bool canExport() const { return m_canExport; }
    void showCreative(const QString &creativeId);
    /** Those that pass, without what was filtered before. */
    /** Of creatives with pictures, in this list or not; tells what came of it. */
    void queueAnalysis(const QStringList &ids);
    void showOnly(const CreativeFilter &filter);
    void clearFilters();
    void saveState();
    void setZoom(int step);
    /** One creative has the page to itself. */
    [[nodiscard]] bool isDetailShown() const;
    /** From one creative back to all of them; false where all are shown. */
    bool goBack();
    void setKeys(const GridKeys &keys);
    /** How tags go with the account's results; nullopt while that is not known. */
    void setTagComparison(const std::optional<TagComparison> &results);

Q_SIGNALS:
    /** Somebody looks at patterns: setTagComparison() would be seen. */
    void tagComparisonWanted();
    void parametersWanted();
    /** Two or more creatives, side by side. */
    void compareWanted(const QStringList &creativeIds);
    /** A brief for new creatives that are inspired by these. */
    void generateWanted(const std::vector<domain::BriefSource> &sources);
    /** One more for the comparison, or one less. */
    void compareToggled(const QString &creativeId);
    /** Something to say, with what undoes it or nothing. */
    void toastWanted(const QString &text, bool canUndo);
    void freshnessChanged();
    /** Whether there is something to export. */
    void exportChanged();
    /** One creative has the page to itself, or no longer. */
    void detailShownChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectActions();
    void connectCreativeActions();
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
    void searchFor(const QString &text);
    template<typename View>
    void connectView(View &view);
    void connectGrid();
    void connectTable();
    void onTableMade();
    /** Side panel and page of one creative are made when they are first wanted: a start does not wait for them. */
    [[nodiscard]] CreativePanel &panel();
    [[nodiscard]] CreativeDetail &detail();
    [[nodiscard]] bool isPanelShown() const;
    void onCurrentChanged(const QModelIndex &current);
    void chooseColumns();
    void openColumnMenu(int column, const QPoint &globalPosition);
    void setCompactRows(bool compact);
    void setViewMode(ViewMode mode);
    void openDetail(const QModelIndex &index);
    /** Follows what became of the creative. */
    void keepDetail();
    [[nodiscard]] QStringList actedOnIds() const;
    void refreshActions();
    void copy(const QStringList &creativeIds);
    void compare(const QStringList &creativeIds);
    void generate(const QStringList &creativeIds);
    void copyMarkdown(const QStringList &creativeIds);
    void openInAdsManager();
    /** Queues the naming of their patterns, of those that have a picture. */
    void analyze(const QStringList &creativeIds);
    void putInQueue(const QStringList &ids);
    [[nodiscard]] QStringList shownIds() const;
    void buildSplitter();
    void restorePanel();
    void togglePanel(const QModelIndex &index);
    void setPanelOpen(bool open);
    void placePanel();
    void preview(const QModelIndex &index);
    void serveCurves(CreativeTabs &tabs);
    void servePatterns(CreativeTabs &tabs);
    void wantTagComparison();
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
    PatternEditor *m_patterns;
    StoredSearch *m_search;
    QStackedWidget *m_screens;
    QSplitter *m_splitter;
    QWidget *m_column;
    CreativesHeader *m_header;
    ControlBar *m_bar;
    CreativesBody *m_body;
    StatusLine *m_status;
    TextLabel *m_quota;
    ZoomControl *m_zoom;
    ElidedLabel *m_copyHint;
    CreativePanel *m_panel = nullptr;
    CreativeDetail *m_detail = nullptr;
    CreativeClipboard *m_clipboard;
    AnalysisGate *m_gate;
    LargePreview *m_preview = nullptr;
    QTimer *m_skeletons;
    QTimer *m_clock;
    std::optional<TagComparison> m_tagComparison;
    GridKeys m_keys;
    bool m_online = true;
    bool m_panelOpen = false;
    bool m_canExport = false;
    bool m_panelRestored = false;
    bool m_needsDataWanted = false;
};

} // namespace mci::ui
