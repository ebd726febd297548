// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/GenerationsPage.h"

#include "brief/BriefLibrary.h"
#include "brief/BriefPage.h"
#include "made/ResultPage.h"
#include "text/ErrorText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mci::ui {

using domain::Job;

std::optional<Job> generationOf(const QString &briefId, const std::vector<Job> &jobs)
{
    const Job *newest = nullptr;
    for (const Job &job : jobs) {
        if (job.type == QLatin1String(domain::job_type::kCreativeGenerate)
            && job.payload.value(QLatin1String("briefId")).toString() == briefId
            && (!newest || job.createdAt > newest->createdAt))
            newest = &job;
    }
    return newest ? std::optional(*newest) : std::nullopt;
}

GenerationsPage::GenerationsPage(Look &look, Backend &backend, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_undo(undo)
    , m_stack(new QStackedWidget(this))
    , m_library(new BriefLibrary(look, backend, undo, this))
{
    setObjectName(QStringLiteral("generationsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_stack->addWidget(m_library);
    connect(m_library, &BriefLibrary::newBriefWanted, this, [this] { begin({}); });
    connect(m_library, &BriefLibrary::briefWanted, this, &GenerationsPage::showBrief);
    connect(m_library, &BriefLibrary::outputWanted, this, &GenerationsPage::showOutput);
    connect(m_library, &BriefLibrary::creativesWanted, this, &GenerationsPage::sourcesWanted);
    connect(m_library, &BriefLibrary::toastWanted, this, &GenerationsPage::toastWanted);
}

BriefPage &GenerationsPage::brief()
{
    if (m_brief)
        return *m_brief;
    m_brief = new BriefPage(m_look, m_backend, m_undo, m_stack);
    m_stack->addWidget(m_brief);
    connect(m_brief, &BriefPage::opened, this, &GenerationsPage::refreshJob);
    connect(m_brief, &BriefPage::markdownWanted, this, &GenerationsPage::copyMarkdown);
    connect(m_brief, &BriefPage::sourcesWanted, this, [this] {
        m_awaitsSources = true;
        Q_EMIT sourcesWanted();
    });
    connect(m_brief, &BriefPage::analysisWanted, this, &GenerationsPage::analysisWanted);
    connect(m_brief, &BriefPage::aiSettingsWanted, this, &GenerationsPage::aiSettingsWanted);
    connect(m_brief, &BriefPage::outputWanted, this, &GenerationsPage::tellMade);
    connect(m_brief, &BriefPage::removed, this, [this] { show(m_library); });
    connect(m_brief, &BriefPage::toastWanted, this, &GenerationsPage::toastWanted);
    connect(m_brief, &BriefPage::allSaved, this, &GenerationsPage::onSaved);
    return *m_brief;
}

ResultPage &GenerationsPage::result()
{
    if (m_result)
        return *m_result;
    m_result = new ResultPage(m_look, m_backend, m_undo, m_stack);
    m_stack->addWidget(m_result);
    m_result->setKeys(m_keys);
    if (m_panelWidth)
        m_result->setPanelWidth(*m_panelWidth);
    connect(m_result, &ResultPage::panelWidthChanged, this, &GenerationsPage::panelWidthChanged);
    connect(m_result, &ResultPage::briefWanted, this, &GenerationsPage::showBrief);
    connect(m_result, &ResultPage::backWanted, this, [this] { show(m_library); });
    connect(m_result, &ResultPage::toastWanted, this, &GenerationsPage::actionToastWanted);
    connect(m_result, &ResultPage::undoableDone, this, [this](const QString &text) { Q_EMIT toastWanted(text, true); });
    connect(m_result, &ResultPage::allSaved, this, &GenerationsPage::onSaved);
    connect(m_result, &ResultPage::failed, this,
            [this](const Error &error) { Q_EMIT toastWanted(text::errorMessage(error), false); });
    return *m_result;
}

void GenerationsPage::setOrganization(const QString &organizationId)
{
    if (organizationId == m_organizationId)
        return;
    m_organizationId = organizationId;
    m_awaitsSources = false;
    if (m_brief)
        m_brief->flush();
    if (m_result)
        m_result->flush();
    m_library->setOrganization(organizationId);
    show(m_library);
}

void GenerationsPage::begin(const std::vector<domain::BriefSource> &sources)
{
    const bool adds = std::exchange(m_awaitsSources, false) && m_brief && !m_brief->briefId().isEmpty();
    if (adds)
        m_brief->addSources(sources);
    else
        brief().beginBrief(m_organizationId, sources);
    show(m_brief);
}

void GenerationsPage::showBrief(const QString &briefId)
{
    m_awaitsSources = false;
    brief().showBrief(briefId);
    show(m_brief);
}

void GenerationsPage::tellMade(const QString &outputId)
{
    if (m_stack->currentWidget() == m_brief)
        showOutput(outputId);
    if (isVisible() && m_stack->currentWidget() == m_result && m_result->outputId() == outputId)
        return;
    // Who went on to something else is not taken away from it.
    //: Toast: a generation has ended
    Q_EMIT actionToastWanted(tr("The new creatives are ready."),
                             //: Toast: button, shows what was made
                             tr("Show"), [this, outputId] {
                                 showOutput(outputId);
                                 Q_EMIT pageWanted();
                                 takeFocus();
                             });
}

void GenerationsPage::showOutput(const QString &outputId)
{
    m_awaitsSources = false;
    result().showOutput(outputId);
    show(m_result);
}

void GenerationsPage::show(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    if (isVisible())
        takeFocus();
    refreshJob();
    Q_EMIT shownChanged();
}

bool GenerationsPage::canGoBack() const
{
    return m_stack->currentWidget() != m_library;
}

bool GenerationsPage::goBack()
{
    if (!canGoBack())
        return false;
    m_awaitsSources = false;
    show(m_library);
    return true;
}

bool GenerationsPage::saveAll()
{
    if (m_brief)
        m_brief->saveAll();
    if (m_result)
        m_result->flush();
    return isAllSaved();
}

bool GenerationsPage::isAllSaved() const
{
    return (!m_brief || m_brief->isAllSaved()) && (!m_result || m_result->isAllSaved());
}

bool GenerationsPage::isSaving() const
{
    return (m_brief && m_brief->isSaving()) || (m_result && m_result->isSaving());
}

std::optional<Error> GenerationsPage::saveError() const
{
    if (m_brief && !m_brief->isAllSaved() && !m_brief->isSaving())
        return m_brief->saveError();
    if (m_result && !m_result->isAllSaved() && !m_result->isSaving())
        return m_result->saveError();
    return std::nullopt;
}

void GenerationsPage::onSaved()
{
    if (!isSaving())
        Q_EMIT allSaved();
}

void GenerationsPage::takeFocus()
{
    const QWidget *shown = m_stack->currentWidget();
    if (m_result && shown == m_result)
        m_result->takeFocus();
    else if (m_brief && shown == m_brief)
        m_brief->takeFocus();
    else
        m_library->takeFocus();
}

QList<Region> GenerationsPage::regions()
{
    QList<Region> regions{{this, [this] { takeFocus(); }}};
    auto *panel = canExport() ? m_result->findChild<QWidget *>(QStringLiteral("variationPanel")) : nullptr;
    if (panel && panel->isVisible())
        regions.append(Region{panel, [this] { (void)m_result->takePanelFocus(); }});
    return regions;
}

bool GenerationsPage::canExport() const
{
    return m_result && m_stack->currentWidget() == m_result;
}

void GenerationsPage::exportShown()
{
    if (canExport())
        m_result->exportShown();
}

void GenerationsPage::setKeys(const GridKeys &keys, const QString &generateKey)
{
    m_keys = keys;
    m_library->setGenerateKey(generateKey);
    if (m_result)
        m_result->setKeys(keys);
}

void GenerationsPage::setPanelWidth(int width)
{
    m_panelWidth = width;
    if (m_result)
        m_result->setPanelWidth(width);
}

void GenerationsPage::setJobs(const std::vector<Job> &jobs)
{
    m_jobs = jobs;
    refreshJob();
}

void GenerationsPage::refreshJob()
{
    if (!m_brief || m_brief->briefId().isEmpty())
        return;
    std::optional<Job> job = generationOf(m_brief->briefId(), m_jobs);
    if (job && domain::isFinal(job->state) && job->id != m_followedJob && job->id != m_brief->jobId())
        job.reset();
    if (job && !domain::isFinal(job->state))
        m_followedJob = job->id;
    m_brief->setJob(job);
}

void GenerationsPage::copyMarkdown(const domain::BriefDraft &draft)
{
    m_backend.briefMarkdown(m_organizationId, draft).then(this, [this](const Result<QString> &markdown) {
        if (!markdown) {
            Q_EMIT toastWanted(text::errorMessage(markdown.error()), false);
            return;
        }
        QGuiApplication::clipboard()->setText(*markdown);
        //: Toast: a brief is in the clipboard, as Markdown
        Q_EMIT toastWanted(tr("Brief copied as Markdown"), false);
    });
}

} // namespace mci::ui
