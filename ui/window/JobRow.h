// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/JobRowContent.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace mci::ui {

class Button;
class ElidedLabel;
class IconButton;
class JobDetails;
class ProgressLine;
class Spinner;
class Tag;
class TextLabel;

/** Where a row stands: on the page with its bar beside the words, or in the popover with the bar below them. */
enum class JobRowKind { Page, Popover };

/** One job: what it is, how far or why not, and one thing to do about it. */
class JobRow : public QWidget
{
    Q_OBJECT

public:
    JobRow(Look &look, JobRowKind kind, QWidget *parent);

    void setContent(const JobRowContent &content);
    [[nodiscard]] const JobRowContent &content() const { return m_content; }

Q_SIGNALS:
    void cancelWanted(const QString &jobId);
    void retryWanted(const QString &jobId);
    void openWanted(const QString &organizationId, const QString &adAccountId);
    /** What new creatives were made. */
    void outputWanted(const QString &organizationId, const QString &outputId);
    void loginWanted(const QString &connectionId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildProgress(QBoxLayout &into);
    void applyLook();
    void showActions();
    void act();

    Look &m_look;
    const JobRowKind m_kind;
    JobRowContent m_content;
    QLabel *m_icon;
    Spinner *m_spinner;
    ElidedLabel *m_title;
    TextLabel *m_caption;
    QWidget *m_progress;
    ProgressLine *m_bar;
    TextLabel *m_percent;
    Tag *m_tag;
    Button *m_detailsButton;
    Button *m_act;
    IconButton *m_giveUp;
    JobDetails *m_details;
};

} // namespace mci::ui
