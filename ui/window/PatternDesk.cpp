// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/PatternDesk.h"

#include "creatives/CreativeTabs.h"
#include "services/PatternPlanner.h"
#include "text/JobText.h"
#include "window/AnalysisGate.h"

#include <QJsonArray>
#include <QPointer>

namespace mci::ui {

namespace {

using domain::Job;
using domain::JobState;

bool isAbout(const Job &job, const QString &creativeId)
{
    return job.type == QLatin1String(domain::job_type::kPatternExtract)
        && job.payload.value(QLatin1String("creativeIds")).toArray().contains(creativeId);
}

const Job *newestAbout(const std::vector<Job> &jobs, const QString &creativeId)
{
    const Job *newest = nullptr;
    for (const Job &job : jobs) {
        if (isAbout(job, creativeId) && (!newest || job.createdAt > newest->createdAt))
            newest = &job;
    }
    return newest;
}

PatternsState stored(const services::CreativeAnalysis &analysis)
{
    PatternsState state;
    state.stage = analysis.patterns ? PatternsStage::There : PatternsStage::NotAnalyzed;
    if (analysis.patterns)
        state.patterns = *analysis.patterns;
    state.differences = analysis.differences;
    for (auto share = analysis.tagShares.constBegin(); share != analysis.tagShares.constEnd(); ++share) {
        if (const auto tag = domain::tagFromName(share.key()))
            state.tags[*tag].share = share.value();
    }
    if (!analysis.facts)
        return state;
    for (const domain::TextLine &line : analysis.facts->lines)
        state.textBoxes.push_back(line.box);
    if (analysis.facts->button)
        state.button = analysis.facts->button->box;
    return state;
}

PatternsState failed(const Error &error)
{
    PatternsState state;
    state.stage = PatternsStage::Failed;
    state.error = error;
    return state;
}

/** A failure counts until something newer is stored. */
bool isNews(const Job &job, const services::CreativeAnalysis &analysis)
{
    return !analysis.patterns || !job.finishedAt || analysis.patterns->extractedAt < *job.finishedAt;
}

} // namespace

PatternsState patternsState(const QString &creativeId, const Result<services::CreativeAnalysis> &analysis,
                            const std::vector<Job> &jobs)
{
    if (!analysis)
        return failed(analysis.error());
    const Job *job = newestAbout(jobs, creativeId);
    PatternsState state = stored(*analysis);
    if (!job)
        return state;
    switch (job->state) {
    case JobState::Pending:
        // What nobody asked for may wait for long: the button does it now.
        if (!job->payload.contains(QLatin1String(services::kUnasked)))
            state.stage = PatternsStage::Queued;
        break;
    case JobState::Postponed:
    case JobState::WaitingLogin:
        state.stage = PatternsStage::Queued;
        break;
    case JobState::Processing:
        state.stage = PatternsStage::Running;
        state.doing = text::jobStageText(job->stage, job->stageValues);
        state.progress = job->progress;
        break;
    case JobState::Failed:
        if (isNews(*job, *analysis) && job->error)
            return failed(*job->error);
        break;
    case JobState::Completed:
        // The job is about others too: the provider may have named this one.
        if (state.patterns.source == domain::PatternSource::Local)
            state.providerProblem = text::providerProblem(*job);
        break;
    case JobState::Cancelled:
        break;
    }
    return state;
}

PatternDesk::PatternDesk(Backend &backend, AnalysisGate &gate, CreativeTabs &tabs)
    : QObject(&tabs)
    , m_backend(backend)
    , m_gate(gate)
    , m_tabs(tabs)
{
    connect(&tabs, &CreativeTabs::patternsWanted, this, &PatternDesk::ask);
    connect(&tabs, &CreativeTabs::analysisWanted, this, &PatternDesk::analyse);
    connect(&m_backend, &Backend::jobsChanged, this, &PatternDesk::read);
    connect(&m_backend, &Backend::creativesChanged, this, &PatternDesk::read);
    connect(&m_backend, &Backend::patternsChanged, this, &PatternDesk::read);
}

void PatternDesk::ask(const QString &creativeId)
{
    m_creativeId = creativeId;
    read();
}

void PatternDesk::read()
{
    // Nobody looks: the tab asks when it is opened.
    if (m_creativeId.isEmpty() || !m_tabs.isVisible() || m_tabs.tab() != CreativeTabs::Patterns)
        return;
    const int question = ++m_question;
    m_backend.analysis(m_creativeId).then(this, [this, question](const Result<services::CreativeAnalysis> &analysis) {
        if (question != m_question)
            return;
        m_backend.jobs().then(this, [this, question, analysis](const Result<std::vector<Job>> &jobs) {
            if (question == m_question)
                take(analysis, jobs);
        });
    });
}

void PatternDesk::take(const Result<services::CreativeAnalysis> &analysis, const Result<std::vector<Job>> &jobs)
{
    m_tabs.setPatterns(m_creativeId, patternsState(m_creativeId, analysis, jobs ? *jobs : std::vector<Job>()));
}

void PatternDesk::analyse(const QString &creativeId, bool again)
{
    const QPointer<PatternDesk> desk(this);
    m_gate.ask(
        {creativeId}, again,
        [desk, creativeId, again] {
            if (desk)
                desk->putInQueue(creativeId, again);
        },
        [desk](const Error &error) {
            if (desk)
                Q_EMIT desk->refused(error);
        });
}

void PatternDesk::putInQueue(const QString &creativeId, bool again)
{
    m_backend.analyse({creativeId}, again).then(this, [this](const Result<services::QueuedExtraction> &queued) {
        if (!queued)
            Q_EMIT refused(queued.error());
        read();
    });
}

} // namespace mci::ui
