// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesPage.h"

#include "creatives/CreativeGridView.h"
#include "creatives/CreativePanel.h"
#include "creatives/CreativeTableView.h"
#include "domain/TimeWindow.h"
#include "text/ErrorText.h"
#include "widgets/ElidedLabel.h"
#include "widgets/StatusLine.h"
#include "widgets/TextLabel.h"
#include "window/Actions.h"
#include "window/ControlBar.h"
#include "window/CreativesBody.h"
#include "window/CreativesHeader.h"
#include "dashboard/KpiStrip.h"
#include "window/QuotaWords.h"

namespace mci::ui {

using State = TopCreativesSession::State;

namespace {

/** Below, the status line has no room to say what colours mean; the cells' tooltips do. */
constexpr int kLegendNeeds = 1180;

} // namespace

void TopCreativesPage::onSessionChanged()
{
    switch (m_session->state()) {
    case State::Empty:
    case State::Failed:
        m_skeletons->stop();
        m_model->clear();
        break;
    case State::Loading:
        m_skeletons->start();
        break;
    case State::NotSynced:
        m_skeletons->stop();
        m_model->clear();
        if (m_session->isSyncing())
            m_model->setLoading(m_session->selection().input.topN.value_or(domain::kDefaultTopN));
        break;
    case State::Shown: {
        m_skeletons->stop();
        m_model->setAnswer(m_session->sharedAnswer());
        const auto &selection = m_session->answer().top.selection;
        m_body->figures().setTotals(m_session->answer().totals, selection.ranking.primary, selection.insights.objective,
                                    Figures(m_session->answer().currency));
        m_body->figures().setTrends(m_session->trends());
        restorePanel();
        break;
    }
    }
    refreshBar();
    refreshBody();
    refreshStatus();
    Q_EMIT freshnessChanged();
}

void TopCreativesPage::onProgressChanged()
{
    const bool syncing = m_session->isSyncing();
    const auto &progress = m_session->progress();
    const bool shown = m_session->state() == State::Shown;
    if (syncing && !m_clock->isActive())
        m_clock->start();
    else if (!syncing)
        m_clock->stop();
    if (m_session->state() == State::NotSynced) {
        const bool waits = m_model->rowCount() > 0;
        if (syncing && !waits)
            m_model->setLoading(m_session->selection().input.topN.value_or(domain::kDefaultTopN));
        else if (!syncing && waits)
            m_model->clear();
    }
    if (syncing)
        m_body->setProgress(progress && progress->isActive() ? *m_session->progressNow() : SyncProgress{});
    else
        m_body->setProgress(std::nullopt);
    m_header->setSyncing(syncing, progress && progress->cancelling, !shown);
    m_actions[ActionId::SyncNow]->setEnabled(!syncing && !m_session->account().id.isEmpty());
    refreshBody();
    refreshStatus();
}

void TopCreativesPage::onSyncEnded(const SyncProgress &progress)
{
    if (progress.failure) {
        Q_EMIT toastWanted(text::errorMessage(*progress.failure), false);
        return;
    }
    if (progress.insights.state == StageState::Done) {
        //: Toast and screen reader: the sync is through
        Q_EMIT toastWanted(tr("The sync is finished"), false);
        return;
    }
    //: Toast: the sync was cancelled
    Q_EMIT toastWanted(tr("The sync was cancelled. What had arrived is kept."), false);
}

void TopCreativesPage::refreshBar()
{
    const KeptSelection &kept = m_session->selection();
    ControlState state;
    state.selection = kept.input;
    state.today = m_session->today();
    state.filter = m_model->filter();
    state.knownTags = m_model->knownTags();
    state.order = m_model->order();
    state.objective = domain::objectiveFromName(kept.input.objective).value_or(domain::Objective::Purchase);
    state.goal = domain::kpiFromName(kept.input.primaryKpi).value_or(domain::defaultKpi(state.objective));
    // Without a word of it the ranking is the core's own default.
    state.ranking = domain::rankingFromName(kept.input.ranking).value_or(domain::Ranking::Kpi);
    state.figures = Figures(m_session->account().currency);
    if (m_session->state() == State::Shown)
        state.minimums = m_session->answer().top.selection.ranking.guardrails;
    if (kept.input.minSpend)
        state.minimums.minSpendMicros = static_cast<qint64>(*kept.input.minSpend * 1e6);
    if (kept.input.minConversions)
        state.minimums.minConversions = *kept.input.minConversions;
    if (kept.input.minImpressions)
        state.minimums.minImpressions = *kept.input.minImpressions;
    m_bar->setState(state, m_session->account().timeZone);
    m_body->figures().setMarked(m_model->order().kpi);
}

BodyFacts TopCreativesPage::facts() const
{
    BodyFacts facts;
    facts.state = m_session->state();
    facts.syncing = m_session->isSyncing();
    facts.online = m_online;
    facts.shown = m_model->rowCount();
    facts.ranked = m_model->rankedCount();
    facts.needsData = m_model->needsDataCount();
    facts.filtered = m_model->filter().isActive();
    facts.search = m_model->filter().text;
    facts.needsDataWanted = m_needsDataWanted;
    if (facts.state == State::Shown)
        facts.hints = m_session->answer().top.hints;
    facts.error = m_session->error();
    facts.accountName = m_session->account().name;
    return facts;
}

void TopCreativesPage::refreshBody()
{
    const BodyFacts now = facts();
    const BodyMessage message = BodyText::message(now);
    m_body->setMessage(message);
    const bool shown = now.state == State::Shown;
    m_body->setHasFigures(shown && now.ranked + now.needsData > 0);
    m_body->setHint(shown && message.title.isEmpty() ? BodyText::hints(now.hints) : QString(),
                    BodyText::suggestsEvent(now.hints));
    m_header->setFreshness(dataOf(), m_online);
    const bool canExport = shown && !m_session->isPartial() && m_model->rowCount() > 0;
    m_header->setCanExport(canExport);
    if (std::exchange(m_canExport, canExport) != canExport)
        Q_EMIT exportChanged();
}

void TopCreativesPage::setQuota(std::optional<double> percent)
{
    m_quota->setVisible(percent.has_value());
    if (!percent)
        return;
    m_quota->setText(QuotaWords::status(*percent));
    m_quota->setRole(*percent >= QuotaWords::kHigh ? Role::Warn : Role::Text2);
}

void TopCreativesPage::refreshStatus()
{
    QStringList segments;
    const int selected = static_cast<int>(m_selection->selectedRows().size());
    const bool tellsSelection = selected > 0 && m_body->viewMode() == ViewMode::Table;
    m_copyHint->setVisible(tellsSelection);
    if (m_session->isSyncing()) {
        //: Status line during a sync
        segments.append(tr("You can use the app meanwhile. Cancelling keeps what has arrived."));
        m_status->setSegments(segments);
        return;
    }
    if (!m_online) {
        //: Status line
        segments.append(tr("Offline"));
    }
    if (m_session->state() == State::Shown) {
        const auto &answer = m_session->answer();
        if (tellsSelection) {
            //: Status line of the table: how many creatives are selected, of how many that are shown
            segments.append(tr("%n selected of %1", "", selected).arg(QLocale().toString(m_model->rowCount())));
        }
        //: Status line: how many creatives are ranked, of how many ads
        segments.append(
            tr("Top %1 of %n creative(s)", "", m_model->considered()).arg(QLocale().toString(m_model->rankedCount())));
        if (m_model->needsDataCount() > 0) {
            //: Status line: how many creatives are below the minimums
            segments.append(tr("%n need(s) more data", "", m_model->needsDataCount()));
        }
        const int room = width() - (m_panelOpen && !isDetailShown() ? m_panel->width() : 0);
        const bool tellsColors = m_body->viewMode() == ViewMode::Table && !tellsSelection && room >= kLegendNeeds
            && m_model->context().reference && m_body->table().cellColors() == CellColors::Average;
        if (tellsColors) {
            //: Status line of the table: what the colour and the mark of the main KPI's cells mean
            segments.append(tr("▲ beats the account's median with a chance of 80% or more"));
        }
        QStringList facts{tr("Metrics are based on real data from your Meta account")};
        facts.append(answer.attributionSettings);
        if (answer.top.selection.insights.window.until < m_session->today()) {
            //: Status line: the chosen period ends before today
            facts.append(tr("today excluded"));
        }
        segments.append(facts.join(QStringLiteral(" · ")));
    }
    m_status->setSegments(segments);
}

} // namespace mci::ui
