// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "creatives/GridKeys.h"
#include "theme/Look.h"

#include <functional>

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace mci::ui {

class ErrorState;
class MadeClipboard;
class PictureDesk;
class ResultBody;
class ResultExport;
class ResultHeader;
class ResultSkeleton;
class StatusLine;
class VariationDesk;
class VariationPanel;

/** What came of one generation: its variations side by side, with everything that can be done to them. */
class ResultPage final : public QWidget
{
    Q_OBJECT

public:
    /** All outlive it. */
    ResultPage(Look &look, Backend &backend, QUndoStack &undo, QWidget *parent = nullptr);
    ~ResultPage() override;

    /** Reads it; the panel of its best variation opens. */
    void showOutput(const QString &outputId);
    [[nodiscard]] const QString &outputId() const { return m_id; }
    void setKeys(const GridKeys &keys);
    /** Of the side panel, as somebody dragged it before. */
    void setPanelWidth(int width);
    /** To the chosen card, as soon as it is there. */
    void takeFocus();
    /** To the side panel; false while it is closed. */
    [[nodiscard]] bool takePanelFocus();
    /** Asks what is exported and as what; nothing while there is no output. */
    void exportShown();
    /** Sends what was typed, without waiting for a pause, and once more what could not be kept. */
    void flush();
    /** False: closing the program now would cost what was done last. allSaved() tells when that is over. */
    [[nodiscard]] bool isAllSaved() const;
    [[nodiscard]] bool isSaving() const;
    /** Why something is not kept, as it was told last. */
    [[nodiscard]] const Error &saveError() const { return m_saveError; }
    /** Nothing is read or changed, and every picture is as it will be. */
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void briefWanted(const QString &briefId);
    /** To where the page was opened from: it was left, or what it shows was removed. */
    void backWanted();
    /** `onAction` belongs to a button named `action`; empty: without one. */
    void toastWanted(const QString &text, const QString &action, const std::function<void()> &onAction);
    void failed(const mci::Error &error);
    /** What can be undone was done just now. */
    void undoableDone(const QString &text);
    /** The last thing that was to be kept is, or could not be. */
    void allSaved();
    /** Somebody dragged the side panel's edge. */
    void panelWidthChanged(int width);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int kPanelWidth = 440;

    void build();
    void connectParts();
    void connectPanel();
    void connectDesk();
    void read();
    void take(const Result<services::MadeOutput> &answer);
    void refresh(bool answered);
    void showError(const Error &error);
    void takeChange(const services::MadeVariation &changed);
    [[nodiscard]] const services::MadeVariation *variationOf(const QString &id) const;
    [[nodiscard]] const services::MadeVariation *current() const;
    void showCurrent(bool answered);
    void openPanel(int tab);
    void closePanel();
    void placePanel();
    void step(int by);
    void makeAnother(const QString &variationId);
    void whenSaved(const std::function<void()> &act);
    void onDeskFailed(const QString &id, const services::VariationChange &lost, const Error &error);
    void onDeskEnded();
    void askExport(QWidget *below);
    void openExport(const QString &variationId, QWidget *below);
    void exportTo(const QString &place, const QStringList &variationIds, const QString &title, bool asZip);
    void openMenu(int index, const QPoint &at);
    void fillMenu(QMenu &menu, const services::MadeVariation &variation);
    void readRevisions(const QString &variationId);
    void copyText(const QString &variationId);
    void copy(int index);
    void copyAll();
    void remove();
    [[nodiscard]] int passing() const;
    void toast(const QString &text);

    Look &m_look;
    Backend &m_backend;
    QUndoStack &m_undo;
    QString m_id;
    std::optional<services::MadeOutput> m_output;
    PictureDesk *m_pictures;
    VariationDesk *m_desk;
    MadeClipboard *m_clipboard;
    ResultExport *m_export;
    ResultHeader *m_header;
    QStackedWidget *m_stack;
    ResultBody *m_body;
    ResultSkeleton *m_loading;
    ErrorState *m_error;
    StatusLine *m_status;
    QSplitter *m_splitter;
    VariationPanel *m_panel;
    int m_panelWidth = kPanelWidth;
    /** Counts readings, so that a late answer does not replace a newer one. */
    int m_reading = 0;
    int m_readings = 0;
    bool m_isOld = false;
    /** Something changed while the page was hidden. */
    bool m_isUnseen = false;
    /** The same for earlier states. */
    int m_revisionsAsked = 0;
    /** What is to be done with the texts as they are once they are kept. */
    std::vector<std::function<void()>> m_afterwards;
    Error m_saveError;
};

} // namespace mci::ui
