// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/JobBoard.h"
#include "window/JobGroups.h"

#include "theme/Look.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QTimer;
class QUndoStack;

namespace mci::ui {

class ActivityHeader;
class ActivitySide;
class EmptyState;
class JobList;
class QuotaWatch;
class UiState;

/** What the program does and did for the accounts, what waits for a person, and how much of the limits is used. */
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    ActivityPage(Look &look, Backend &backend, UiState &state, JobBoard &board, const QuotaWatch &quotas,
                 QUndoStack &undo, QWidget *parent = nullptr);

    /** Moves the keyboard to the first thing that can be done. */
    void takeFocus();

Q_SIGNALS:
    void loginWanted(const QString &connectionId);
    void openWanted(const QString &organizationId, const QString &adAccountId);
    /** What new creatives were made. */
    void outputWanted(const QString &organizationId, const QString &outputId);
    void syncWanted();
    /** Something to say, with what undoes it or nothing. */
    void toastWanted(const QString &text, bool canUndo);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void showEmpty(bool empty);
    void clearFinished();
    void fold();

    Look &m_look;
    UiState &m_state;
    JobBoard &m_board;
    QUndoStack &m_undo;
    JobFilter m_filter = JobFilter::All;
    ActivityHeader *m_header;
    QScrollArea *m_scroll;
    QWidget *m_work;
    QBoxLayout *m_content;
    JobList *m_list;
    EmptyState *m_empty;
    ActivitySide *m_side;
    QTimer *m_clock;
};

} // namespace mci::ui
