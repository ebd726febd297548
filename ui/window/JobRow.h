// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

class QLabel;

namespace mci::ui {

class Button;
class ElidedLabel;
class ProgressLine;
class Spinner;
class TextLabel;

/** One job of the Activity page: what it is, how far or why not, and one thing to do about it. */
class JobRow : public QWidget
{
    Q_OBJECT

public:
    JobRow(Look &look, QWidget *parent);

    void setJob(const domain::Job &job, const WorkspaceSnapshot &workspace, UtcTime now);
    void setFirst(bool first);
    [[nodiscard]] const domain::Job &job() const { return m_job; }

Q_SIGNALS:
    void cancelWanted(const QString &jobId);
    void retryWanted(const QString &jobId);
    void loginWanted(const QString &connectionId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showIcon();
    void showActions();
    void toggleDetails();

    Look &m_look;
    domain::Job m_job;
    bool m_first = true;
    QLabel *m_icon;
    Spinner *m_spinner;
    ElidedLabel *m_title;
    TextLabel *m_caption;
    ProgressLine *m_bar;
    TextLabel *m_percent;
    Button *m_detailsButton;
    Button *m_cancel;
    Button *m_retry;
    Button *m_login;
    QWidget *m_details;
    TextLabel *m_detailsText;
};

} // namespace mci::ui
