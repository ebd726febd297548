// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobList.h"

#include "base/Clock.h"
#include "window/JobRow.h"
#include "window/JobSectionPanel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kGap = 14;

QStringList shapeOf(const std::vector<JobSection> &sections)
{
    QStringList shape;
    for (const JobSection &section : sections) {
        shape.append(QString::number(static_cast<int>(section.group)));
        for (const auto &job : section.jobs)
            shape.append(job.id);
    }
    return shape;
}

/** The row and the control in it that have the keyboard, so that rows made anew can give it back. */
struct FocusPlace
{
    QString jobId;
    QString control;
};

FocusPlace focusIn(const QHash<QString, JobRow *> &rows)
{
    const QWidget *focus = QApplication::focusWidget();
    for (auto row = rows.begin(); focus && row != rows.end(); ++row) {
        if (row.value()->isAncestorOf(focus))
            return {row.key(), focus->objectName()};
    }
    return {};
}

} // namespace

JobList::JobList(Look &look, JobBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_board(board)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGap);
}

void JobList::setSections(const std::vector<JobSection> &sections)
{
    if (shapeOf(sections) != m_shape)
        rebuild(sections);
    else
        fill(sections);
}

void JobList::rebuild(const std::vector<JobSection> &sections)
{
    const FocusPlace focus = focusIn(m_rows);
    m_shape = shapeOf(sections);
    m_rows.clear();
    for (JobSectionPanel *panel : std::as_const(m_sections)) {
        m_column->removeWidget(panel);
        panel->hide();
        panel->deleteLater();
    }
    m_sections.clear();
    for (const JobSection &section : sections)
        addSection(section);
    fill(sections);
    JobRow *row = m_rows.value(focus.jobId);
    auto *control = row ? row->findChild<QWidget *>(focus.control) : nullptr;
    if (control && control->isVisibleTo(row))
        control->setFocus(Qt::OtherFocusReason);
}

void JobList::addSection(const JobSection &section)
{
    auto *panel = new JobSectionPanel(m_look, section.group, this);
    m_sections.insert(static_cast<int>(section.group), panel);
    for (const auto &job : section.jobs) {
        auto *row = new JobRow(m_look, JobRowKind::Page, panel);
        panel->addRow(row);
        m_rows.insert(job.id, row);
        connect(row, &JobRow::cancelWanted, &m_board, &JobBoard::cancel);
        connect(row, &JobRow::retryWanted, &m_board, &JobBoard::retry);
        connect(row, &JobRow::loginWanted, this, &JobList::loginWanted);
        connect(row, &JobRow::openWanted, this, &JobList::openWanted);
        connect(row, &JobRow::outputWanted, this, &JobList::outputWanted);
    }
    m_column->addWidget(panel);
    panel->show();
}

void JobList::fill(const std::vector<JobSection> &sections)
{
    const UtcTime now = SystemClock().now();
    for (const JobSection &section : sections) {
        const bool runs = section.group == JobGroup::Running;
        const auto count = static_cast<int>(section.jobs.size());
        m_sections.value(static_cast<int>(section.group))
            ->setSum(runs ? JobWords::sum(count, m_board.longestLeft(), m_board.isPaused()) : QString());
        for (const auto &job : section.jobs)
            m_rows.value(job.id)->setContent(jobRowContent(job, m_board, now));
    }
}

} // namespace mci::ui
