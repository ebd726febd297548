// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/JobBoard.h"
#include "window/JobGroups.h"

#include "theme/Look.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

class JobRow;
class JobSectionPanel;

/** The jobs in their groups, each a row. Rows stay while the same jobs are shown, so that the keyboard stays with them. */
class JobList : public QWidget
{
    Q_OBJECT

public:
    JobList(Look &look, JobBoard &board, QWidget *parent);

    void setSections(const std::vector<JobSection> &sections);

Q_SIGNALS:
    void loginWanted(const QString &connectionId);
    void openWanted(const QString &organizationId, const QString &adAccountId);
    /** What new creatives were made. */
    void outputWanted(const QString &organizationId, const QString &outputId);

private:
    void rebuild(const std::vector<JobSection> &sections);
    void addSection(const JobSection &section);
    void fill(const std::vector<JobSection> &sections);

    Look &m_look;
    JobBoard &m_board;
    QVBoxLayout *m_column;
    QHash<QString, JobRow *> m_rows;
    QHash<int, JobSectionPanel *> m_sections;
    /** Groups and ids as they are laid out. */
    QStringList m_shape;
};

} // namespace mci::ui
