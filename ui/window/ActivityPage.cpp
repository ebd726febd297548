// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ActivityPage.h"

#include "widgets/EmptyState.h"
#include "widgets/PageHeader.h"
#include "widgets/Panel.h"
#include "widgets/Segmented.h"
#include "widgets/TextLabel.h"
#include "window/JobRow.h"
#include "window/JobWords.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace mci::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kColumnWidth = 1120;
/** Older ones than these are not shown. */
constexpr std::size_t kMostRows = 100;

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

void keepNewest(std::vector<JobSection> &sections)
{
    std::size_t left = kMostRows;
    for (JobSection &section : sections) {
        if (section.jobs.size() > left)
            section.jobs.resize(left);
        left -= section.jobs.size();
    }
    sections.erase(std::remove_if(sections.begin(), sections.end(),
                                  [](const JobSection &section) { return section.jobs.empty(); }),
                   sections.end());
}

} // namespace

ActivityPage::ActivityPage(Look &look, Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_filters(new Segmented(look, this))
    , m_scroll(new QScrollArea(this))
    , m_column(nullptr)
    , m_empty(new EmptyState(look, this))
{
    setObjectName(QStringLiteral("activityPage"));
    build();
    refreshCounts();
    connect(m_filters, &Segmented::currentChanged, this, [this](int id) {
        m_filter = static_cast<JobFilter>(id);
        refresh();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &ActivityPage::syncWanted);
    refresh();
}

void ActivityPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    //: Activity: title of the page
    page->addWidget(new PageHeader(m_look, tr("Activity"), this));

    m_filters->setObjectName(QStringLiteral("activityFilter"));
    //: Activity, read aloud: chooses which work is shown
    m_filters->setAccessibleName(tr("Which work to show"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kMargin, 2, kMargin, 2);
    bar->addWidget(m_filters);
    bar->addStretch(1);
    page->addLayout(bar);

    auto *content = new QWidget(m_scroll);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(kMargin, 14, kMargin, kMargin);
    m_column = new QVBoxLayout;
    m_column->setSpacing(14);
    m_column->addStretch(1);
    auto *column = new QWidget(content);
    column->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    column->setMaximumWidth(kColumnWidth);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setObjectName(QStringLiteral("activityList"));
    //: Activity, read aloud
    m_scroll->setAccessibleName(tr("Work"));
    page->addWidget(m_scroll, 1);
    //: Activity, empty
    m_empty->setContent(QStringLiteral("activity"), tr("No jobs in the queue"),
                        //: Activity, empty
                        tr("Syncs appear here, with their history."),
                        //: Activity, empty: button
                        tr("Sync now"), {});
    page->addWidget(m_empty, 1);
}

void ActivityPage::setWorkspace(const WorkspaceSnapshot &workspace)
{
    m_workspace = workspace;
    refresh();
}

void ActivityPage::setJobs(const std::vector<domain::Job> &jobs)
{
    m_jobs = jobs;
    refreshCounts();
    refresh();
}

void ActivityPage::takeFocus()
{
    m_filters->setFocus(Qt::ShortcutFocusReason);
}

void ActivityPage::refresh()
{
    const UtcTime now = SystemClock().now();
    std::vector<JobSection> sections = jobSections(m_jobs, m_filter, now);
    keepNewest(sections);
    m_empty->setVisible(sections.empty());
    m_scroll->setVisible(!sections.empty());
    if (shapeOf(sections) != m_shape) {
        rebuild(sections);
        return;
    }
    for (const JobSection &section : sections) {
        for (const auto &job : section.jobs)
            m_rows.value(job.id)->setJob(job, m_workspace, now);
    }
}

void ActivityPage::rebuild(const std::vector<JobSection> &sections)
{
    m_shape = shapeOf(sections);
    m_rows.clear();
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        if (QWidget *panel = item->widget()) {
            panel->hide();
            panel->deleteLater();
        }
        delete item;
    }
    for (const JobSection &section : sections)
        addSection(section);
}

void ActivityPage::addSection(const JobSection &section)
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, JobWords::group(section.group), panel);
    title->setContentsMargins(16, 10, 16, 10);
    column->addWidget(title);
    for (const auto &job : section.jobs)
        column->addWidget(addRow(job, panel));
    m_column->insertWidget(m_column->count() - 1, panel);
}

JobRow *ActivityPage::addRow(const domain::Job &job, QWidget *panel)
{
    auto *row = new JobRow(m_look, panel);
    row->setFirst(false);
    row->setJob(job, m_workspace, SystemClock().now());
    m_rows.insert(job.id, row);
    connect(row, &JobRow::cancelWanted, this, [this](const QString &id) {
        m_backend.cancelJob(id).then(this, [this](const Status &status) { report(status); });
    });
    connect(row, &JobRow::retryWanted, this, [this](const QString &id) {
        m_backend.retryJob(id).then(this, [this](const Status &status) { report(status); });
    });
    connect(row, &JobRow::loginWanted, this, &ActivityPage::loginWanted);
    return row;
}

void ActivityPage::refreshCounts()
{
    const JobCounts counts = jobCounts(m_jobs);
    const auto with = [](const QString &text, int count) {
        return count > 0 ? text + u' ' + QLocale().toString(count) : text;
    };
    if (m_filters->current() < 0) {
        //: Activity: which work is shown
        m_filters->addSegment(static_cast<int>(JobFilter::All), tr("All"));
        m_filters->addSegment(static_cast<int>(JobFilter::Running), {});
        m_filters->addSegment(static_cast<int>(JobFilter::Failed), {});
        //: Activity: which work is shown
        m_filters->addSegment(static_cast<int>(JobFilter::Completed), tr("Completed"));
        m_filters->setCurrent(static_cast<int>(JobFilter::All));
    }
    //: Activity: which work is shown; a number may follow
    m_filters->setSegmentText(static_cast<int>(JobFilter::Running), with(tr("Running"), counts.running));
    //: Activity: which work is shown; a number may follow
    m_filters->setSegmentText(static_cast<int>(JobFilter::Failed), with(tr("Failed"), counts.failed));
}

void ActivityPage::report(const Status &status)
{
    if (!status)
        Q_EMIT refused(status.error());
}

} // namespace mci::ui
