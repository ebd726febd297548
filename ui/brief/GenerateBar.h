// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"
#include "theme/Look.h"

#include <optional>

#include <QWidget>

namespace mci::domain {
struct BriefDraft;
}

namespace mci::ui {

class Button;
class ProgressLine;
class TextLabel;

/** The bottom of the editor: how long it takes, save, generate; while it runs, how far it is. */
class GenerateBar final : public QWidget
{
    Q_OBJECT

public:
    GenerateBar(Look &look, QWidget *parent);

    void setDraft(const domain::BriefDraft &draft);
    /** nullopt: nothing runs. */
    void setJob(const std::optional<domain::Job> &job);
    /** From the click until the work is in the queue. */
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy || m_job.has_value(); }

Q_SIGNALS:
    void saveWanted();
    void generateWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Look &m_look;
    TextLabel *m_caption;
    QWidget *m_progress;
    TextLabel *m_stage;
    ProgressLine *m_line;
    Button *m_save;
    Button *m_generate;
    Button *m_cancel;
    std::optional<domain::Job> m_job;
    bool m_busy = false;
};

} // namespace mci::ui
