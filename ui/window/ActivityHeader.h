// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "window/JobGroups.h"

#include <QWidget>

namespace mci::ui {

class Button;
class Segmented;

/** Title of the Activity page with what can be done to all of the work, and which of it is shown. */
class ActivityHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityHeader(Look &look, QWidget *parent);

    void setCounts(const JobCounts &counts);
    void setPaused(bool paused);
    void setClearable(bool clearable);
    void setFilter(JobFilter filter);
    void takeFocus();

Q_SIGNALS:
    void filterChosen(mci::ui::JobFilter filter);
    void pauseWanted(bool pause);
    void clearWanted();

private:
    Button *m_pause;
    Button *m_clear;
    Segmented *m_filters;
    bool m_paused = false;
};

} // namespace mci::ui
