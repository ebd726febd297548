// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"
#include "window/JobGroups.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace mci::ui {

class EmptyState;
class JobRow;
class Segmented;

/** What the program does and did for the accounts, and what waits for a person. */
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    ActivityPage(Look &look, Backend &backend, QWidget *parent = nullptr);

    void setWorkspace(const WorkspaceSnapshot &workspace);
    void setJobs(const std::vector<domain::Job> &jobs);
    /** Moves the keyboard to the first thing that can be done. */
    void takeFocus();

Q_SIGNALS:
    void loginWanted(const QString &connectionId);
    void syncWanted();
    /** It could not be done. */
    void refused(const mci::Error &error);

private:
    void build();
    void refresh();
    void rebuild(const std::vector<JobSection> &sections);
    void addSection(const JobSection &section);
    JobRow *addRow(const domain::Job &job, QWidget *panel);
    void refreshCounts();
    void report(const Status &status);

    Look &m_look;
    Backend &m_backend;
    WorkspaceSnapshot m_workspace;
    std::vector<domain::Job> m_jobs;
    JobFilter m_filter = JobFilter::All;
    Segmented *m_filters;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    QHash<QString, JobRow *> m_rows;
    /** Groups and ids as they are laid out. */
    QStringList m_shape;
};

} // namespace mci::ui
