// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "base/Clock.h"
#include "pages/AnalysisForm.h"
#include "theme/Look.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace mci::ui {

class EventField;
class Field;
class KpiFields;
class MinimumFields;
class Note;
class ObjectiveChoice;
class RankingChoice;
class PeriodField;
class PreviewPanel;
class StepFooter;
class TextLabel;

/** What is analyzed and what counts as good. The answer is a selection for the sync. */
class ParametersPage : public QWidget
{
    Q_OBJECT

public:
    ParametersPage(Look &look, Backend &backend, const Clock &clock, QWidget *parent = nullptr);

    /** The defaults for an account, with its client's minimums. */
    void begin(const domain::AdAccount &account);
    void edit(const services::SelectionInput &selection, const domain::AdAccount &account);
    [[nodiscard]] const AnalysisForm &form() const { return m_form; }
    /** "Sync and rank" shows why it did not begin. */
    void showProblem(const QString &problem);

Q_SIGNALS:
    void accepted(const services::SelectionInput &selection);
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    void addHead(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addMinimums(QVBoxLayout *column);
    void addRanking(QVBoxLayout *column);
    void connectFields();
    void takeMinimums();
    void start(const domain::AdAccount &account);
    /** The page shows the form; what depends on it is asked a little later. */
    void refresh();
    [[nodiscard]] services::SelectionInput selection() const;
    void askPreview();
    void askEvents();
    void askRememberedEvent(const services::SelectionInput &asked);

    Look &m_look;
    Backend &m_backend;
    const Clock &m_clock;
    AnalysisForm m_form;
    /** Before that, the client's own apply without being named. */
    bool m_minimumsKnown = false;
    QTimer m_debounce;
    /** Answers to older questions are dropped. */
    int m_question = 0;
    QBoxLayout *m_columns = nullptr;
    TextLabel *m_account = nullptr;
    Field *m_periodField = nullptr;
    Note *m_problem = nullptr;
    PeriodField *m_period;
    ObjectiveChoice *m_objective;
    RankingChoice *m_ranking;
    KpiFields *m_kpis;
    MinimumFields *m_minimums;
    EventField *m_event;
    PreviewPanel *m_preview;
    StepFooter *m_footer;
};

} // namespace mci::ui
