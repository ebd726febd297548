// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way from creatives to new ones, and what of it is still written when the window closes.
#include "window/MainWindow.h"

#include "pages/SettingsPage.h"
#include "text/ErrorText.h"
#include "widgets/QuestionDialog.h"
#include "window/Actions.h"
#include "window/GenerationsPage.h"
#include "window/TopCreativesPage.h"
#include "window/WindowKeys.h"

#include <QCloseEvent>
#include <QTimer>

namespace mci::ui {

namespace {

/** Whoever waits longer for what is written is asked. */
constexpr std::chrono::seconds kLongestGoodbye{3};

} // namespace

void MainWindow::generateFrom(const std::vector<domain::BriefSource> &sources)
{
    generationsPage().begin(sources);
    openPage(Page::Generations);
    generationsPage().takeFocus();
}

void MainWindow::openOutput(const QString &organizationId, const QString &outputId)
{
    if (organizationId != m_organizationId)
        openAccount(organizationId, {});
    generationsPage().showOutput(outputId);
    openPage(Page::Generations);
    generationsPage().takeFocus();
}

QString MainWindow::generateKey() const
{
    const QString key = m_keys->gridKeys().keyText(GridAct::Generate);
    return key.isEmpty() ? (*m_actions)[ActionId::Generate]->shortcut().toString(QKeySequence::NativeText) : key;
}

bool MainWindow::mayClose()
{
    const bool isFree = !m_generations || m_closesAnyway || m_generations->saveAll();
    m_closing = !isFree;
    if (m_closing)
        m_goodbye->start();
    else if (m_goodbye)
        m_goodbye->stop();
    return isFree;
}

void MainWindow::goOnClosing()
{
    if (!m_closing)
        return;
    m_goodbye->stop();
    const bool isDone = m_generations->isAllSaved();
    if (m_unsaved)
        m_unsaved->reject();
    if (isDone)
        close();
    else
        askToClose(m_generations->saveError());
}

void MainWindow::askToClose(const std::optional<Error> &error)
{
    //: Question when the window is closed: title
    m_unsaved = new QuestionDialog(m_look, tr("Not everything is saved"), this);
    m_unsaved->addText(error ? text::errorMessage(*error)
                             //: Question when the window is closed, while something is still being written
                             : tr("Saving takes longer than usual."));
    //: Question when the window is closed: button, tries to write it once more
    m_unsaved->setAction(error ? tr("Save again")
                               //: Question when the window is closed: button, waits for what is being written
                               : tr("Keep waiting"),
                         ButtonKind::Primary);
    //: Question when the window is closed: button, what is not written is lost
    m_unsaved->setOther(tr("Close without saving"));
    // It closes by itself if all is written while the question stands.
    m_closing = true;
    connect(m_unsaved, &QDialog::rejected, this, [this] { m_closing = false; });
    connect(m_unsaved, &QDialog::accepted, this, &QWidget::close);
    connect(m_unsaved, &QuestionDialog::otherChosen, this, [this] {
        m_closesAnyway = true;
        close();
        m_closesAnyway = false;
    });
    m_unsaved->open();
}

GenerationsPage &MainWindow::generationsPage()
{
    if (m_generations)
        return *m_generations;
    m_generations = new GenerationsPage(m_look, m_backend, *m_undo, m_pages);
    m_generations->setOrganization(m_organizationId);
    connect(m_generations, &GenerationsPage::sourcesWanted, this, [this] {
        openPage(Page::TopCreatives);
        const QString key = generateKey();
        toast(key.isEmpty()
                  //: Toast: creatives are to be chosen for a brief. The words are those of the button
                  ? tr("Select creatives and choose “Generate inspired” to add them to the brief.")
                  //: Toast: creatives are to be chosen for a brief. %1 is a key
                  : tr("Select creatives and press %1 to add them to the brief.").arg(key),
              false);
    });
    connect(m_generations, &GenerationsPage::pageWanted, this, [this] { openPage(Page::Generations); });
    connect(m_generations, &GenerationsPage::analysisWanted, m_creatives, &TopCreativesPage::queueAnalysis);
    connect(m_generations, &GenerationsPage::aiSettingsWanted, this, [this] {
        openPage(Page::Settings);
        settingsPage().showAi();
    });
    connect(m_generations, &GenerationsPage::toastWanted, this, &MainWindow::toast);
    connect(m_generations, &GenerationsPage::shownChanged, this, &MainWindow::refreshHistory);
    connect(m_generations, &GenerationsPage::shownChanged, this, &MainWindow::refreshExport);
    connect((*m_actions)[ActionId::Export], &QAction::triggered, m_generations, [this] {
        if (page() == Page::Generations)
            m_generations->exportShown();
    });
    const auto tellKeys = [this] { m_generations->setKeys(m_keys->gridKeys(), generateKey()); };
    connect(m_keys, &WindowKeys::gridKeysChanged, m_generations, tellKeys);
    tellKeys();
    if (const auto width = m_state.panelWidth())
        m_generations->setPanelWidth(*width);
    connect(m_generations, &GenerationsPage::panelWidthChanged, this,
            [this](int width) { m_state.setPanelWidth(width); });
    connect(m_generations, &GenerationsPage::allSaved, this, &MainWindow::goOnClosing);
    connect(m_generations, &GenerationsPage::actionToastWanted, this, &MainWindow::actionToast);
    m_goodbye = new QTimer(this);
    m_goodbye->setSingleShot(true);
    m_goodbye->setInterval(kLongestGoodbye);
    connect(m_goodbye, &QTimer::timeout, this, &MainWindow::goOnClosing);
    addPage(m_generations);
    readJobs();
    return *m_generations;
}

} // namespace mci::ui
