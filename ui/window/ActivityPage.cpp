// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ActivityPage.h"

#include "widgets/EmptyState.h"
#include "widgets/TabOrder.h"
#include "window/ActivityCommands.h"
#include "window/ActivityHeader.h"
#include "window/ActivitySide.h"
#include "window/JobList.h"
#include "window/UiState.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QUndoStack>

namespace mci::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kMargin = 24;
constexpr int kGap = 14;
constexpr int kColumnWidth = 1120;
/** The side goes below the work on pages narrower than this. */
constexpr int kSideNeeds = 1100;
/** Older ones than these are not shown. */
constexpr std::size_t kMostRows = 100;

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

ActivityPage::ActivityPage(Look &look, Backend &backend, UiState &state, JobBoard &board, const QuotaWatch &quotas,
                           QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_state(state)
    , m_board(board)
    , m_undo(undo)
    , m_header(new ActivityHeader(look, this))
    , m_scroll(new QScrollArea(this))
    , m_work(new QWidget(m_scroll))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new JobList(look, board, m_work))
    , m_empty(new EmptyState(look, m_work))
    , m_side(new ActivitySide(look, backend, quotas, m_scroll))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("activityPage"));
    build();
    connectParts();
    m_clock->setInterval(1s);
    refresh();
}

void ActivityPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);

    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    m_work->setMaximumWidth(kColumnWidth);
    auto *sheet = new QWidget(m_scroll);
    auto *outer = new QHBoxLayout(sheet);
    outer->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    m_content->setSpacing(16);
    m_content->addWidget(m_work, 1);
    m_content->addWidget(m_side);
    outer->addLayout(m_content, 1);
    outer->addStretch(0);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setObjectName(QStringLiteral("activityList"));
    //: Activity, read aloud
    m_scroll->setAccessibleName(tr("Work"));
    m_empty->setObjectName(QStringLiteral("activityEmpty"));
    page->addWidget(m_scroll, 1);
}

void ActivityPage::connectParts()
{
    connect(m_header, &ActivityHeader::filterChosen, this, [this](JobFilter filter) {
        m_filter = filter;
        refresh();
    });
    connect(m_header, &ActivityHeader::pauseWanted, &m_board, &JobBoard::setPaused);
    connect(m_header, &ActivityHeader::clearWanted, this, &ActivityPage::clearFinished);
    connect(m_list, &JobList::loginWanted, this, &ActivityPage::loginWanted);
    connect(m_list, &JobList::openWanted, this, &ActivityPage::openWanted);
    connect(m_list, &JobList::outputWanted, this, &ActivityPage::outputWanted);
    connect(m_side, &ActivitySide::toastWanted, this, &ActivityPage::toastWanted);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filter == JobFilter::All)
            Q_EMIT syncWanted();
        else
            m_header->setFilter(JobFilter::All);
    });
    connect(&m_board, &JobBoard::changed, this, &ActivityPage::refresh);
    connect(m_clock, &QTimer::timeout, this, &ActivityPage::refresh);
}

void ActivityPage::takeFocus()
{
    m_header->takeFocus();
}

void ActivityPage::refresh()
{
    const auto clearedAt = m_state.activityClearedAt();
    const JobCounts counts = jobCounts(m_board.jobs(), clearedAt);
    m_header->setCounts(counts);
    m_header->setPaused(m_board.isPaused());
    m_header->setClearable(clearableJobs(m_board.jobs(), clearedAt) > 0);
    // While it is out of sight nothing has to move; it is read anew when it is shown.
    if (!isVisible())
        return;
    std::vector<JobSection> sections = jobSections(m_board.jobs(), {m_filter, clearedAt}, SystemClock().now());
    keepNewest(sections);
    m_list->setSections(sections);
    tabByLayout(*this);
    showEmpty(sections.empty());
    if (counts.running > 0)
        m_clock->start();
    else
        m_clock->stop();
}

void ActivityPage::showEmpty(bool empty)
{
    m_empty->setVisible(empty);
    if (!empty)
        return;
    if (m_filter != JobFilter::All) {
        //: Activity: no work of the chosen kind
        m_empty->setContent(QStringLiteral("activity"), tr("Nothing of this kind"), {},
                            //: Activity: button that takes the filter away
                            tr("Show all"), {});
        return;
    }
    //: Activity, empty
    m_empty->setContent(QStringLiteral("activity"), tr("No jobs in the queue"),
                        //: Activity, empty
                        tr("Syncs appear here, with their history."),
                        //: Activity, empty: button
                        tr("Sync now"), {});
}

void ActivityPage::clearFinished()
{
    const auto before = m_state.activityClearedAt();
    const int cleared = clearableJobs(m_board.jobs(), before);
    if (cleared == 0)
        return;
    //: Activity: the finished rows are not shown any more
    const QString text = tr("%n finished job(s) cleared", "", cleared);
    m_undo.push(new ClearActivityCommand(text, before, SystemClock().now(), [this](std::optional<UtcTime> time) {
        m_state.setActivityClearedAt(time);
        refresh();
    }));
    Q_EMIT toastWanted(text, true);
}

void ActivityPage::fold()
{
    const bool narrow = width() < kSideNeeds;
    m_content->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_content->setStretchFactor(m_work, narrow ? 0 : 1);
    m_side->setLying(narrow);
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_side->readHealth();
    refresh();
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock->stop();
}

} // namespace mci::ui
