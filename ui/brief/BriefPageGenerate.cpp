// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefPage.h"

#include "brief/Advice.h"
#include "brief/BriefColumns.h"
#include "brief/BriefDocument.h"
#include "brief/BriefFields.h"
#include "brief/BriefForm.h"
#include "brief/GenerateBar.h"
#include "brief/GenerationStart.h"
#include "brief/SourcesPanel.h"
#include "text/ErrorText.h"
#include "text/Isolated.h"

namespace mci::ui {

void BriefPage::connectStart()
{
    connect(m_bar, &GenerateBar::generateWanted, this, &BriefPage::generate);
    connect(m_bar, &GenerateBar::saveWanted, this, &BriefPage::flush);
    connect(m_bar, &GenerateBar::cancelWanted, this, &BriefPage::cancelJob);
    connect(m_advice, &Advice::actionTriggered, this, &BriefPage::takeStep);
    connect(m_start, &GenerationStart::busyChanged, m_bar, &GenerateBar::setBusy);
    connect(m_start, &GenerationStart::busyChanged, this, [this] {
        if (isAllSaved())
            Q_EMIT allSaved();
    });
    connect(m_start, &GenerationStart::refused, this, &BriefPage::showLack);
    connect(m_start, &GenerationStart::failed, this, &BriefPage::onNotStarted);
    connect(m_start, &GenerationStart::queued, this, [this](const QString &jobId, const QString &id) {
        if (id == briefId()) {
            m_jobId = jobId;
            domain::Job queued;
            queued.id = jobId;
            setJob(queued);
            m_isQueued = false;
        }
        Q_EMIT generationQueued(jobId, id);
    });
}

void BriefPage::generate()
{
    if (m_bar->isBusy())
        return;
    m_form->commitTyping();
    m_advice->hide();
    m_form->fields().setProductProblem({});
    m_sources->setProblem({});
    m_start->begin();
}

void BriefPage::showLack(BriefLack lack)
{
    switch (lack) {
    case BriefLack::Product:
        m_columns->reveal(BriefColumns::Brief);
        //: Brief, at the field Product, after a try to generate
        m_form->fields().setProductProblem(tr("Name the product. The new creatives are about it."));
        return;
    case BriefLack::Sources:
        m_columns->reveal(BriefColumns::Sources);
        //: Brief, at the sources, after a try to generate
        m_sources->setProblem(tr("Choose one creative at least. What it does well is what the new ones start from."));
        return;
    case BriefLack::Layers:
        m_columns->reveal(BriefColumns::Sources);
        //: Brief, at the sources, after a try to generate
        m_sources->setProblem(tr("Choose what one of them lends at least: Visual, Message or Approach."));
        return;
    }
}

void BriefPage::showFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PatternsNotExtracted:
        //: Brief, after a try to generate
        advise(tr("Some sources are not analyzed yet. Your brief is safe."), Step::Analyze);
        return;
    case ErrorCode::ConsentRequired:
    case ErrorCode::BudgetExceeded:
    case ErrorCode::ProviderError:
        advise(text::errorMessage(error), Step::AiSettings);
        return;
    default:
        advise(text::errorMessage(error),
               m_document->saveState() == BriefDocument::SaveState::Failed ? Step::Save : Step::Generate);
        return;
    }
}

void BriefPage::onNotStarted(const QString &id, const QString &title, const Error &error)
{
    if (id == briefId()) {
        showFailure(error);
        return;
    }
    //: Toast: nothing is made of a brief that is not open any more. %1: its product, %2: a sentence that says why
    Q_EMIT toastWanted(tr("Not generated: %1. %2").arg(text::isolated(title), text::errorMessage(error)), false);
}

void BriefPage::advise(const QString &text, Step step)
{
    QString action;
    switch (step) {
    case Step::None:
        break;
    case Step::Analyze:
        //: Brief, beside an error: looks at the sources without patterns
        action = tr("Analyze now");
        break;
    case Step::AiSettings:
        //: Brief, beside an error: leads to the settings of the AI provider
        action = tr("Open AI settings");
        break;
    case Step::Generate:
        //: Brief, beside an error: tries again
        action = tr("Generate again");
        break;
    case Step::Save:
        //: Brief, beside an error: tries again to write what was typed
        action = tr("Save again");
        break;
    }
    m_step = step;
    m_advice->tell(step == Step::Analyze ? NoteKind::Warn : NoteKind::Bad, text, action);
}

void BriefPage::takeStep()
{
    switch (m_step) {
    case Step::None:
        return;
    case Step::Analyze: {
        QStringList ids = m_sources->withoutPatterns();
        // Nobody knows which: those that are analysed are passed over.
        if (ids.isEmpty()) {
            for (const domain::BriefSource &source : m_document->draft().sources)
                ids << source.creativeId;
        }
        m_advice->hide();
        Q_EMIT analysisWanted(ids);
        return;
    }
    case Step::AiSettings:
        Q_EMIT aiSettingsWanted();
        return;
    case Step::Generate:
        generate();
        return;
    case Step::Save:
        m_advice->hide();
        flush();
        return;
    }
}

void BriefPage::cancelJob()
{
    if (!m_job || m_cancelling)
        return;
    m_cancelling = true;
    m_job->cancelRequested = true;
    m_bar->setJob(m_job);
    m_backend.cancelJob(m_job->id).then(this, [this, id = m_job->id](const Status &status) {
        if (status || !m_job || m_job->id != id)
            return;
        m_cancelling = false;
        m_job->cancelRequested = false;
        m_bar->setJob(m_job);
        Q_EMIT toastWanted(text::errorMessage(status.error()), false);
    });
}

void BriefPage::setJob(const std::optional<domain::Job> &job)
{
    if (!job) {
        // What was begun a moment ago is not in everybody's list yet.
        if (m_job && m_job->id == m_jobId && !m_isQueued)
            return;
        m_job.reset();
        m_bar->setJob({});
        return;
    }
    m_isQueued = true;
    if (domain::isFinal(job->state)) {
        // One that ended before anybody looked is history.
        const bool isNews = m_job && m_job->id == job->id;
        m_job.reset();
        m_bar->setJob({});
        if (isNews)
            finish(*job);
        return;
    }
    if (!m_job || m_job->id != job->id)
        m_cancelling = job->cancelRequested;
    m_job = job;
    m_job->cancelRequested = job->cancelRequested || m_cancelling;
    m_bar->setJob(m_job);
}

void BriefPage::finish(const domain::Job &job)
{
    m_cancelling = false;
    switch (job.state) {
    case domain::JobState::Completed:
        m_advice->hide();
        Q_EMIT outputWanted(job.result.value(QStringLiteral("outputId")).toString());
        return;
    case domain::JobState::Failed:
        showFailure(job.error.value_or(makeError(ErrorCode::Internal, Reason::None)));
        return;
    default:
        //: Toast: the making of new creatives was stopped by the user
        Q_EMIT toastWanted(tr("Generation cancelled. Your brief is as it was."), false);
        return;
    }
}

} // namespace mci::ui
