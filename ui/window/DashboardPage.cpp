// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/DashboardPage.h"

#include "base/Redaction.h"
#include "dashboard/DashboardBody.h"
#include "dashboard/DashboardSkeleton.h"
#include "pages/DateText.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorState.h"
#include "widgets/IconButton.h"
#include "widgets/PageHeader.h"
#include "widgets/StatusLine.h"
#include "widgets/TextLabel.h"
#include "window/Actions.h"
#include "window/ControlBar.h"
#include "window/DashboardExport.h"
#include "window/DashboardReader.h"
#include "window/TimeWords.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mci::ui {

DashboardPage::DashboardPage(Look &look, Backend &backend, Actions &actions, TopCreativesSession &session,
                             ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(new DashboardReader(backend, this))
    //: Dashboard: title of the page
    , m_header(new PageHeader(look, tr("Dashboard"), this))
    , m_age(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    //: Dashboard, header: a menu of kinds of files
    , m_exportButton(new Button(look, ButtonKind::Secondary, tr("Export"), QStringLiteral("export"), this))
    , m_export(new DashboardExport(thumbnails, this))
    , m_bar(new ControlBar(look, this))
    , m_stack(new QStackedWidget(this))
    , m_body(new DashboardBody(look, thumbnails, this))
    , m_loading(new DashboardSkeleton(look, this))
    , m_empty(new EmptyState(look, this))
    , m_error(new ErrorState(look, this))
    , m_status(new StatusLine(look, this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    build();
    //: Dashboard, header: tooltip
    auto *sync = new IconButton(look, QStringLiteral("sync"), tr("Sync now"), this);
    sync->setObjectName(QStringLiteral("dashboardSync"));
    m_header->addWidget(m_age);
    m_header->addWidget(sync);
    buildExport(actions);
    connect(sync, &QToolButton::clicked, actions[ActionId::SyncNow], &QAction::trigger);
    connect(m_bar, &ControlBar::selectionWanted, &m_session, &TopCreativesSession::choose);
    connect(&m_session, &TopCreativesSession::changed, this, &DashboardPage::onSessionChanged);
    connect(&m_session, &TopCreativesSession::selectionChanged, this, &DashboardPage::refreshBar);
    connect(&backend, &Backend::patternsChanged, this, [this](const QString &adAccountId) {
        if (adAccountId == m_session.account().id)
            onSessionChanged();
    });
    connect(m_reader, &DashboardReader::changed, this, &DashboardPage::onRead);
    connect(m_error, &ErrorState::actionTriggered, this, &DashboardPage::retry);
    connect(m_empty, &EmptyState::actionTriggered, this, &DashboardPage::creativesWanted);
    connect(m_body, &DashboardBody::creativeChosen, this, &DashboardPage::creativeWanted);
    connect(m_body, &DashboardBody::formatChosen, this, &DashboardPage::formatWanted);
    connect(m_body, &DashboardBody::callToActionChosen, this, &DashboardPage::callToActionWanted);
    connect(m_body, &DashboardBody::tagChosen, this, &DashboardPage::tagWanted);
}

void DashboardPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->setObjectName(QStringLiteral("dashboardBar"));
    m_bar->setSelectionOnly();
    column->addWidget(m_header);
    column->addWidget(m_bar);
    m_empty->setObjectName(QStringLiteral("dashboardEmpty"));
    m_error->setObjectName(QStringLiteral("dashboardError"));
    m_loading->setObjectName(QStringLiteral("dashboardLoading"));
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_error);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    //: Dashboard: there are no numbers
    m_empty->setContent({}, tr("Nothing to show yet"),
                        //: Dashboard: there are no numbers
                        tr("This period has no numbers on this computer. Top creatives says what is missing."),
                        //: Dashboard: button
                        tr("Open Top creatives"), {});
    refreshStack();
}

void DashboardPage::buildExport(Actions &actions)
{
    m_exportButton->setObjectName(QStringLiteral("dashboardExport"));
    m_exportButton->setDisabledReason(whyNoExport());
    m_header->addWidget(m_exportButton);
    auto *menu = new QMenu(m_exportButton);
    menu->setObjectName(QStringLiteral("dashboardExportMenu"));
    m_export->fill(*menu);
    m_export->setSource([this] { return m_reader->data(); });
    const auto open = [this, menu] {
        if (!isVisible())
            return;
        if (const QString why = whyNoExport(); !why.isEmpty())
            Q_EMIT toastWanted(why);
        else
            menu->popup(m_exportButton->mapToGlobal(QPoint(0, m_exportButton->height() + 4)));
    };
    connect(m_exportButton, &QPushButton::clicked, menu, open);
    connect(actions[ActionId::Export], &QAction::triggered, menu, open);
    connect(m_export, &DashboardExport::began, this, &DashboardPage::exportBegan);
    connect(m_export, &DashboardExport::told, this, &DashboardPage::toastWanted);
}

void DashboardPage::cancelExport()
{
    m_export->cancel();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readUnseen();
}

void DashboardPage::readUnseen()
{
    if (m_stale)
        read();
}

void DashboardPage::onSessionChanged()
{
    using State = TopCreativesSession::State;
    const services::SelectionInput &wanted = m_session.selection().input;
    const State state = m_session.state();
    // Seen or not: the figures of one account never stand under the name of another.
    if (state == State::Shown || state == State::Loading)
        m_reader->keepOnly(wanted);
    else
        m_reader->forget();
    m_stale = true;
    if (isVisible())
        read();
}

void DashboardPage::read()
{
    m_stale = false;
    refreshBar();
    if (m_session.state() == TopCreativesSession::State::Shown && !m_session.isPartial())
        m_reader->read(m_session.account(), m_session.selection().input);
    else
        refreshStack();
}

void DashboardPage::onRead()
{
    const DashboardData *shown = m_reader->data();
    Q_EMIT factsRead(shown ? &shown->facts : nullptr);
    if (shown)
        m_body->setDashboard(*shown);
    refreshStack();
    m_exportButton->setDisabledReason(whyNoExport());
    Q_EMIT exportChanged();
    m_age->setText(shown ? TimeWords::synced(shown->answer.top.fetchedAt, SystemClock().now()) : QString());
    const bool compares = shown && shown->trends && shown->trends->hasBefore;
    m_bar->setComparison(compares ? dateRangeText(shown->trends->before) : QString());
    refreshStatus();
}

QString DashboardPage::whyNoExport() const
{
    const DashboardData *shown = m_reader->data();
    //: Dashboard, header: why the button cannot be pressed
    return shown && shown->hasCreatives() ? QString() : tr("There is nothing to export yet");
}

void DashboardPage::refreshStack()
{
    using State = TopCreativesSession::State;
    const State state = m_session.state();
    if (const DashboardData *shown = m_reader->data()) {
        m_stack->setCurrentWidget(shown->hasCreatives() ? static_cast<QWidget *>(m_body) : m_empty);
        return;
    }
    if (m_reader->error() || state == State::Failed)
        showError(m_reader->error() ? *m_reader->error() : m_session.error());
    else if (state == State::Shown || state == State::Loading)
        m_stack->setCurrentWidget(m_loading);
    else
        m_stack->setCurrentWidget(m_empty);
}

void DashboardPage::showError(const Error &error)
{
    //: Dashboard: the numbers could not be read
    m_error->setContent({}, tr("The dashboard could not be read"), text::errorMessage(error),
                        //: Dashboard: button
                        tr("Try again"), {});
    m_error->setDetails(redacted(error.detail));
    m_stack->setCurrentWidget(m_error);
}

void DashboardPage::retry()
{
    if (m_session.state() == TopCreativesSession::State::Shown)
        m_reader->read(m_session.account(), m_session.selection().input);
    else
        m_session.reload();
}

void DashboardPage::refreshBar()
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

void DashboardPage::refreshStatus()
{
    const DashboardData *shown = m_reader->data();
    if (!shown) {
        m_status->setSegments({});
        return;
    }
    QStringList facts{tr("Metrics are based on real data from your Meta account")};
    facts.append(shown->answer.attributionSettings);
    QStringList segments{facts.join(QStringLiteral(" · "))};
    if (shown->trendsError) {
        //: Dashboard, status line: why there are no curves and no comparison; %1 is what went wrong, a sentence or more
        segments.append(tr("Days could not be read, so curves and comparisons are missing: %1")
                            .arg(text::errorMessage(*shown->trendsError)));
    } else if (!shown->trends) {
        //: Dashboard, status line: why there are no curves and no comparison
        segments.append(tr("Days are not stored yet: curves and comparisons come with them"));
    } else if (shown->trends->provisional) {
        //: Dashboard, status line
        segments.append(tr("The last days may still change at Meta"));
    }
    m_status->setSegments(segments);
}

QList<Region> DashboardPage::regions()
{
    return {{m_bar, [this] { m_bar->takeFocus(); }},
            {m_stack, [this] {
                 m_stack->setFocus(Qt::ShortcutFocusReason);
                 m_stack->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
             }}};
}

int DashboardPage::placeOf(const QString &creativeId) const
{
    const DashboardData *shown = m_reader->data();
    if (!shown)
        return 0;
    for (std::size_t i = 0; i < shown->answer.top.creatives.size(); ++i) {
        if (shown->answer.top.creatives[i].creative.id == creativeId)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace mci::ui
