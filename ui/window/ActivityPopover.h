// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Popover.h"
#include "window/JobBoard.h"

#include <QHash>

class QTimer;
class QVBoxLayout;

namespace mci::ui {

class JobRow;
class TextLabel;

/**
 * What runs and what waits, beside the navigation, without leaving the page. Follows the jobs while it is open and deletes
 * itself when it closes.
 */
class ActivityPopover : public Popover
{
    Q_OBJECT

public:
    ActivityPopover(Look &look, JobBoard &board, QWidget *parent);

    /** Whether there is anything to show. */
    [[nodiscard]] static bool hasContent(const JobBoard &board);

Q_SIGNALS:
    void pageWanted();
    void loginWanted(const QString &connectionId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void refresh();
    void rebuild(const std::vector<domain::Job> &jobs);
    void goToPage();

    Look &m_look;
    JobBoard &m_board;
    QVBoxLayout *m_column;
    TextLabel *m_note;
    QTimer *m_clock;
    QHash<QString, JobRow *> m_rows;
    QStringList m_shape;
};

} // namespace mci::ui
