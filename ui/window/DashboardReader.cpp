// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/DashboardReader.h"

#include "window/KeptSelection.h"

#include <QtConcurrent/QtConcurrentRun>

namespace mci::ui {

DashboardReader::DashboardReader(Backend &backend, TopCreativesSession &session, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_session(session)
{
    connect(&session, &TopCreativesSession::changed, this, &DashboardReader::onSessionChanged);
    connect(&backend, &Backend::patternsChanged, this, [this](const QString &adAccountId) {
        if (adAccountId == m_session.account().id)
            outdate();
    });
}

void DashboardReader::onSessionChanged()
{
    using State = TopCreativesSession::State;
    const State state = m_session.state();
    // Seen or not: the figures of one account never stand under the name of another.
    const bool isKept = state == State::Shown || state == State::Loading;
    if (!isKept || !sameNumbers(m_session.selection().input, m_selection))
        forget();
    outdate();
}

void DashboardReader::outdate()
{
    m_outdated = true;
    Q_EMIT outdated();
}

void DashboardReader::refresh()
{
    if (m_outdated && m_session.state() == TopCreativesSession::State::Shown && !m_session.isPartial())
        read();
}

void DashboardReader::retry()
{
    if (m_session.state() == TopCreativesSession::State::Shown)
        read();
    else
        m_session.reload();
}

void DashboardReader::read()
{
    m_outdated = false;
    const services::SelectionInput selection = m_session.selection().input;
    if (!sameNumbers(selection, m_selection))
        reset();
    const int question = ++m_question;
    m_account = m_session.account();
    m_selection = selection;
    m_error.reset();
    if (!m_data)
        Q_EMIT changed();
    // Conclusions about groups hold for all creatives; those of the best alone would be about the best alone.
    services::SelectionInput all = selection;
    all.topN = domain::kLargestTopN;
    m_backend.overview(all).then(this, [this, question](const Result<SharedOverview> &answer) {
        if (question != m_question)
            return;
        if (answer) {
            readTrends(question, *answer);
            return;
        }
        reset();
        m_error = answer.error();
        Q_EMIT changed();
    });
}

void DashboardReader::readTrends(int question, const SharedOverview &answer)
{
    m_backend.trends(m_selection).then(this, [this, question, answer](const Result<services::TrendsAnswer> &trends) {
        if (question == m_question)
            readTags(question, answer, trends);
    });
}

void DashboardReader::readTags(int question, const SharedOverview &answer, const Result<services::TrendsAnswer> &trends)
{
    DashboardData data;
    data.account = m_account;
    data.topN = m_selection.topN.value_or(domain::kDefaultTopN);
    if (trends)
        data.trends = *trends;
    else if (trends.error().code != ErrorCode::InsightsNotFound)
        data.trendsError = trends.error();
    m_backend.tags(m_account).then(
        this, [this, question, answer, data = std::move(data)](const Result<services::CreativeTagMap> &tags) {
            if (question != m_question)
                return;
            DashboardData known = data;
            if (!tags)
                known.tagsError = tags.error();
            conclude(question, std::move(known), answer, tags.value_or(services::CreativeTagMap()));
        });
}

void DashboardReader::conclude(int question, DashboardData data, const SharedOverview &answer,
                               const services::CreativeTagMap &tags)
{
    QtConcurrent::run([data = std::move(data), answer, tags]() mutable {
        data.answer = *answer;
        const services::TrendsAnswer *known = data.trends ? &*data.trends : nullptr;
        data.facts = services::dashboardFacts(data.answer, known, tags);
        data.patterns = std::make_shared<const services::PatternResults>(
            services::patternResults(data.answer, tags, data.facts.tags));
        data.summary = services::periodSummary(data.answer, known, data.facts, data.topN);
        data.figures = Figures(data.answer.currency);
        return std::make_shared<const DashboardData>(std::move(data));
    }).then(this, [this, question](const std::shared_ptr<const DashboardData> &read) {
        if (question != m_question)
            return;
        m_data = read;
        Q_EMIT changed();
    });
}

void DashboardReader::forget()
{
    const bool wasSomething = m_data || m_error;
    reset();
    if (wasSomething)
        Q_EMIT changed();
}

void DashboardReader::reset()
{
    ++m_question;
    m_account = {};
    m_selection = {};
    m_error.reset();
    m_data.reset();
}

} // namespace mci::ui
