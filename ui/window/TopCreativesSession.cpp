// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesSession.h"

#include "domain/TimeWindow.h"

namespace mci::ui {

namespace {

SharedOverview noAnswer()
{
    return std::make_shared<const services::CreativeOverviewAnswer>();
}

} // namespace

TopCreativesSession::TopCreativesSession(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_answer(noAnswer())
{
    connect(&m_backend, &Backend::creativesChanged, this, [this](const QString &adAccountId) {
        if (adAccountId != m_account.id)
            return;
        readTags();
        reload();
    });
    connect(&m_backend, &Backend::patternsChanged, this, [this](const QString &adAccountId) {
        if (adAccountId == m_account.id)
            readTags();
    });
    connect(&m_backend, &Backend::jobsChanged, this, &TopCreativesSession::readJobs);
}

void TopCreativesSession::expect(const services::SelectionInput &selection)
{
    m_expected = ExpectedHead{selection, m_backend.overviewHead(selection)};
}

void TopCreativesSession::open(const domain::AdAccount &account, const KeptSelection &selection)
{
    m_account = account;
    m_selection = selection;
    m_pending.reset();
    m_progress.reset();
    m_queueing = false;
    m_answer = noAnswer();
    forgetTrends();
    setState(State::Loading);
    Q_EMIT progressChanged();
    readMarks();
    readHead();
    readJobs();
}

void TopCreativesSession::close()
{
    ++m_question;
    ++m_jobsQuestion;
    m_account = {};
    m_selection = {};
    m_pending.reset();
    m_progress.reset();
    m_queueing = false;
    forgetTrends();
    setState(State::Empty);
    Q_EMIT progressChanged();
}

void TopCreativesSession::reload()
{
    if (m_account.id.isEmpty())
        return;
    if (m_pending)
        ask(*m_pending, true);
    else
        ask(m_selection, false);
}

void TopCreativesSession::choose(const services::SelectionInput &selection)
{
    const bool newNumbers = !sameNumbers(selection, m_selection.input);
    m_selection = {selection, today()};
    m_pending.reset();
    // They belong to the KPI, the minimums and the period that were chosen before.
    forgetTrends();
    if (newNumbers) {
        m_syncWhenMissing = true;
        setState(State::Loading);
    }
    Q_EMIT selectionChanged();
    reload();
}

void TopCreativesSession::sync()
{
    if (m_account.id.isEmpty() || m_queueing)
        return;
    const KeptSelection wanted = rolledForward(m_selection, today());
    if (!sameNumbers(wanted.input, m_selection.input))
        m_pending = wanted;
    m_queueing = true;
    Q_EMIT progressChanged();
    m_backend.sync(wanted.input).then(this, [this, id = m_account.id](const Result<services::QueuedSync> &queued) {
        if (id != m_account.id)
            return;
        m_queueing = false;
        if (!queued) {
            m_pending.reset();
            Q_EMIT progressChanged();
            Q_EMIT syncRefused(queued.error());
            return;
        }
        readJobs();
    });
}

void TopCreativesSession::cancelSync()
{
    if (!m_progress)
        return;
    m_progress->cancelling = true;
    for (const QString &id : std::as_const(m_progress->open))
        m_backend.cancelJob(id).then(this, [this](const Status &) { readJobs(); });
    Q_EMIT progressChanged();
}

void TopCreativesSession::setQueuePaused(bool paused)
{
    m_queuePaused = paused;
    Q_EMIT progressChanged();
}

std::optional<SyncProgress> TopCreativesSession::progressNow() const
{
    std::optional<SyncProgress> now = m_progress;
    if (!now)
        return now;
    now->left = timeLeft(*now, m_paces.left(now->runningId, SystemClock().monotonic()));
    now->queuePaused = m_queuePaused && now->isActive() && now->runningId.isEmpty();
    return now;
}

QDate TopCreativesSession::today() const
{
    return domain::accountToday(SystemClock().now(), m_account.timeZone);
}

void TopCreativesSession::ask(const KeptSelection &selection, bool isPending)
{
    const int question = ++m_question;
    m_backend.overview(selection.input)
        .then(this, [this, question, selection, isPending](const Result<SharedOverview> &answer) {
            if (question == m_question)
                onAnswer(selection, isPending, answer);
        });
}

void TopCreativesSession::onAnswer(const KeptSelection &selection, bool isPending, const Result<SharedOverview> &answer)
{
    if (answer) {
        m_syncWhenMissing = false;
        m_answer = *answer;
        if (isPending) {
            m_selection = selection;
            m_pending.reset();
            Q_EMIT selectionChanged();
        }
        setState(State::Shown);
        readTrends();
        return;
    }
    if (isPending) {
        ask(m_selection, false);
        return;
    }
    m_error = answer.error();
    const bool missing = m_error.code == ErrorCode::InsightsNotFound;
    setState(missing ? State::NotSynced : State::Failed);
    if (missing && std::exchange(m_syncWhenMissing, false) && !isSyncing() && m_backend.isOnline())
        sync();
}

void TopCreativesSession::readHead()
{
    const int question = ++m_question;
    auto read = [this, question, reply = takeHead()]() mutable {
        reply.then(this, [this, question](const Result<SharedOverview> &head) {
            if (question == m_question)
                onHead(head);
        });
    };
    // An answer that is there already would come in the middle of what is done now.
    QMetaObject::invokeMethod(this, read, Qt::QueuedConnection);
}

Reply<SharedOverview> TopCreativesSession::takeHead()
{
    if (auto expected = std::exchange(m_expected, {}); expected && expected->selection == m_selection.input)
        return std::move(expected->head);
    return m_backend.overviewHead(m_selection.input);
}

void TopCreativesSession::onHead(const Result<SharedOverview> &head)
{
    if (head && *head) {
        m_answer = *head;
        setState(State::Shown);
    }
    // The whole takes a processor for long: what is seen first does not share it.
    reload();
    readTags();
}

void TopCreativesSession::readJobs()
{
    if (m_account.id.isEmpty())
        return;
    const int question = ++m_jobsQuestion;
    m_backend.jobs().then(this, [this, question](const Result<std::vector<domain::Job>> &jobs) {
        if (question == m_jobsQuestion && jobs)
            onJobs(*jobs);
    });
}

void TopCreativesSession::onJobs(const std::vector<domain::Job> &jobs)
{
    const bool wasActive = m_progress && m_progress->isActive();
    const bool asked = m_progress && m_progress->cancelling;
    const QString before = m_progress ? m_progress->rootId : QString();
    m_paces.note(jobs, SystemClock().monotonic());
    m_progress = syncProgress(jobs, m_account.connectionId, m_account.id);
    if (m_progress && m_progress->isActive() && asked && m_progress->rootId == before)
        m_progress->cancelling = true;
    Q_EMIT progressChanged();
    if (wasActive && m_progress && !m_progress->isActive()) {
        Q_EMIT syncEnded(*m_progress);
        reload();
    }
}

void TopCreativesSession::readMarks()
{
    m_backend.marks(m_account.organizationId)
        .then(this, [this, organization = m_account.organizationId](const Result<services::CreativeMarkMap> &marks) {
            if (marks && organization == m_account.organizationId)
                Q_EMIT marksRead(*marks);
        });
}

void TopCreativesSession::readTags()
{
    m_backend.tags(m_account).then(this, [this, id = m_account.id](const Result<services::CreativeTagMap> &tags) {
        if (tags && id == m_account.id)
            Q_EMIT tagsRead(*tags);
    });
}

void TopCreativesSession::readTrends()
{
    const int question = ++m_trendsQuestion;
    m_backend.trends(m_selection.input).then(this, [this, question](Result<services::TrendsAnswer> trends) {
        if (question != m_trendsQuestion)
            return;
        m_trends = trends ? std::optional(std::move(*trends)) : std::nullopt;
        Q_EMIT trendsChanged();
    });
}

void TopCreativesSession::forgetTrends()
{
    ++m_trendsQuestion;
    if (std::exchange(m_trends, std::nullopt))
        Q_EMIT trendsChanged();
}

void TopCreativesSession::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace mci::ui
