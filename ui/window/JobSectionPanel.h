// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Panel.h"
#include "window/JobGroups.h"

namespace mci::ui {

class TextLabel;

/** One group of jobs on the Activity page: its heading, a few words beside it, and its rows. */
class JobSectionPanel : public Panel
{
    Q_OBJECT

public:
    JobSectionPanel(Look &look, JobGroup group, QWidget *parent);

    void setSum(const QString &text);
    /** Below the others; it becomes a child. */
    void addRow(QWidget *row);

private:
    TextLabel *m_sum;
};

} // namespace mci::ui
