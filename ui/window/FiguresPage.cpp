// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/FiguresPage.h"

#include "base/Redaction.h"
#include "dashboard/DashboardSkeleton.h"
#include "pages/DateText.h"
#include "text/ErrorText.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorState.h"
#include "widgets/IconButton.h"
#include "widgets/PageHeader.h"
#include "widgets/StatusLine.h"
#include "widgets/TextLabel.h"
#include "window/Actions.h"
#include "window/ControlBar.h"
#include "window/TimeWords.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace mci::ui {

FiguresPage::FiguresPage(Look &look, Actions &actions, TopCreativesSession &session, DashboardReader &reader,
                         QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_actions(actions)
    , m_session(session)
    , m_reader(reader)
{
}

void FiguresPage::build(const Content &content)
{
    m_content = content;
    setObjectName(content.name + QStringLiteral("Page"));
    m_header = new PageHeader(m_look, content.title, this);
    m_age = new TextLabel(m_look, TypeRole::Caption, Role::Text2, {}, this);
    m_bar = new ControlBar(m_look, this);
    m_stack = new QStackedWidget(this);
    m_loading = new DashboardSkeleton(m_look, this);
    m_empty = new EmptyState(m_look, this);
    m_error = new ErrorState(m_look, this);
    m_status = new StatusLine(m_look, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->setSelectionOnly();
    column->addWidget(m_header);
    column->addWidget(m_bar);
    const auto name = [&](QWidget *part, const char *suffix) {
        part->setObjectName(content.name + QLatin1String(suffix));
    };
    name(m_bar, "Bar");
    name(m_empty, "Empty");
    name(m_error, "Error");
    name(m_loading, "Loading");
    for (QWidget *part : std::initializer_list<QWidget *>{content.body, m_loading, m_empty, m_error})
        m_stack->addWidget(part);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    //: Dashboard, header: tooltip
    auto *sync = new IconButton(m_look, QStringLiteral("sync"), tr("Sync now"), this);
    name(sync, "Sync");
    m_header->addWidget(m_age);
    m_header->addWidget(sync);
    connect(sync, &QToolButton::clicked, m_actions[ActionId::SyncNow], &QAction::trigger);
    connect(m_bar, &ControlBar::selectionWanted, &m_session, &TopCreativesSession::choose);
    // After the reader, which forgets what is of other numbers.
    connect(&m_session, &TopCreativesSession::changed, this, &FiguresPage::refresh);
    connect(&m_session, &TopCreativesSession::selectionChanged, this, &FiguresPage::refreshBar);
    connect(&m_reader, &DashboardReader::changed, this, [this] {
        if (isVisible())
            onRead();
    });
    connect(&m_reader, &DashboardReader::outdated, this, [this] {
        if (isVisible())
            m_reader.refresh();
    });
    connect(m_error, &ErrorState::actionTriggered, &m_reader, &DashboardReader::retry);
    refreshStack();
}

void FiguresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    onRead();
}

void FiguresPage::refresh()
{
    if (!isVisible())
        return;
    refreshBar();
    m_reader.refresh();
    refreshStack();
}

void FiguresPage::onRead()
{
    const std::shared_ptr<const DashboardData> &read = m_reader.data();
    if (read && read != m_shown)
        showData(read);
    m_shown = read;
    refreshStack();
    m_age->setText(read ? TimeWords::synced(read->answer.top.fetchedAt, SystemClock().now()) : QString());
    refreshStatus();
}

void FiguresPage::refreshStack()
{
    using State = TopCreativesSession::State;
    const State state = m_session.state();
    if (const DashboardData *read = data()) {
        m_stack->setCurrentWidget(fillEmpty(read, *m_empty) ? static_cast<QWidget *>(m_empty) : m_content.body);
        return;
    }
    if (m_reader.error() || state == State::Failed) {
        showError(m_reader.error() ? *m_reader.error() : m_session.error());
    } else if (state == State::Shown || state == State::Loading) {
        m_stack->setCurrentWidget(m_loading);
    } else {
        (void)fillEmpty(nullptr, *m_empty);
        m_stack->setCurrentWidget(m_empty);
    }
}

void FiguresPage::showError(const Error &error)
{
    //: Dashboard: button
    m_error->setContent({}, m_content.failed, text::errorMessage(error), tr("Try again"), {});
    m_error->setDetails(redacted(error.detail));
    m_stack->setCurrentWidget(m_error);
}

void FiguresPage::refreshBar()
{
    const KeptSelection &kept = m_session.selection();
    ControlState state;
    state.selection = kept.input;
    state.today = m_session.today();
    state.objective = domain::objectiveFromName(kept.input.objective).value_or(domain::Objective::Purchase);
    state.goal = domain::kpiFromName(kept.input.primaryKpi).value_or(domain::defaultKpi(state.objective));
    state.figures = Figures(m_session.account().currency);
    m_bar->setState(state, m_session.account().timeZone);
    m_header->setSubtitle(m_session.account().id.isEmpty() ? QString() : dateRangeText(state.window()));
}

void FiguresPage::refreshStatus()
{
    const DashboardData *read = data();
    if (!read) {
        m_status->setSegments({});
        return;
    }
    QStringList facts{tr("Metrics are based on real data from your Meta account")};
    facts.append(read->answer.attributionSettings);
    QStringList segments{facts.join(QStringLiteral(" · "))};
    segments.append(remarks(*read));
    if (read->tagsError) {
        //: Dashboard, status line: why there are no results by pattern; %1 is what went wrong, a sentence or more
        segments.append(tr("Patterns could not be read, so results by pattern are missing: %1")
                            .arg(text::errorMessage(*read->tagsError)));
    }
    m_status->setSegments(segments);
}

QList<Region> FiguresPage::regions()
{
    return {{m_bar, [this] { m_bar->takeFocus(); }},
            {m_stack, [this] {
                 m_stack->setFocus(Qt::ShortcutFocusReason);
                 m_stack->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
             }}};
}

} // namespace mci::ui
