// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ActivityPopover.h"

#include "base/Clock.h"
#include "widgets/Button.h"
#include "widgets/TextLabel.h"
#include "window/JobGroups.h"
#include "window/JobRow.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kWidth = 380;
/** The page shows them all. */
constexpr std::size_t kMostRows = 6;

std::vector<domain::Job> shownJobs(const JobBoard &board)
{
    std::vector<domain::Job> jobs;
    for (const JobSection &section : jobSections(board.jobs(), {}, SystemClock().now())) {
        if (section.group == JobGroup::Running || section.group == JobGroup::NeedsYou)
            jobs.insert(jobs.end(), section.jobs.begin(), section.jobs.end());
    }
    return jobs;
}

} // namespace

ActivityPopover::ActivityPopover(Look &look, JobBoard &board, QWidget *parent)
    : Popover(look, parent)
    , m_look(look)
    , m_board(board)
    , m_column(new QVBoxLayout(this))
    , m_note(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("activityPopover"));
    //: Popover of the navigation, read aloud
    setAccessibleName(tr("Activity"));
    setFixedWidth(m_look.scaled(kWidth));
    build();
    refresh();
    m_clock->start(1s);
    connect(m_clock, &QTimer::timeout, this, &ActivityPopover::refresh);
    connect(&m_board, &JobBoard::changed, this, &ActivityPopover::refresh);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void ActivityPopover::build()
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 7, 5, 7);
    //: Popover of the navigation: title
    head->addWidget(new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, tr("Activity"), this), 1);
    //: Popover of the navigation: opens the page with all work
    auto *all = new Button(m_look, ButtonKind::Link, tr("Open all"), {}, this);
    all->setCompact(true);
    all->setObjectName(QStringLiteral("openActivity"));
    head->addWidget(all);
    m_column->addLayout(head);
    m_note->setContentsMargins(14, 4, 14, 12);
    m_note->setWordWrap(true);
    m_column->addWidget(m_note);
    connect(all, &QPushButton::clicked, this, &ActivityPopover::goToPage);
}

bool ActivityPopover::hasContent(const JobBoard &board)
{
    return !shownJobs(board).empty();
}

void ActivityPopover::refresh()
{
    std::vector<domain::Job> jobs = shownJobs(m_board);
    const int more = static_cast<int>(jobs.size()) - static_cast<int>(kMostRows);
    if (more > 0)
        jobs.resize(kMostRows);
    QStringList shape;
    for (const domain::Job &job : jobs)
        shape.append(job.id);
    if (shape != m_shape) {
        m_shape = shape;
        rebuild(jobs);
    }
    const UtcTime now = SystemClock().now();
    for (const domain::Job &job : jobs)
        m_rows.value(job.id)->setContent(jobRowContent(job, m_board, now));
    m_note->setVisible(jobs.empty() || more > 0);
    if (jobs.empty()) {
        //: Popover of the navigation: the last work has just ended
        m_note->setText(tr("Nothing runs or waits"));
    } else if (more > 0) {
        //: Popover of the navigation: jobs that are not shown here
        m_note->setText(tr("%n more on the page", "", more));
    }
    if (!isVisible())
        return;
    // It grows upwards: its lower edge stays beside the navigation.
    const int bottom = geometry().bottom();
    adjustSize();
    move(x(), bottom + 1 - height());
}

void ActivityPopover::rebuild(const std::vector<domain::Job> &jobs)
{
    for (JobRow *row : std::as_const(m_rows)) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const domain::Job &job : jobs) {
        auto *row = new JobRow(m_look, JobRowKind::Popover, this);
        m_rows.insert(job.id, row);
        // Above the note.
        m_column->insertWidget(m_column->count() - 1, row);
        row->show();
        connect(row, &JobRow::cancelWanted, &m_board, &JobBoard::cancel);
        connect(row, &JobRow::retryWanted, &m_board, &JobBoard::retry);
        connect(row, &JobRow::loginWanted, this, [this](const QString &connectionId) {
            close();
            Q_EMIT loginWanted(connectionId);
        });
    }
}

void ActivityPopover::goToPage()
{
    close();
    Q_EMIT pageWanted();
}

void ActivityPopover::keyPressEvent(QKeyEvent *event)
{
    // The key that opened it goes on to the page: the window's own shortcuts do not work while a popup is open.
    if (event->key() == Qt::Key_A && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        goToPage();
    else
        Popover::keyPressEvent(event);
}

} // namespace mci::ui
