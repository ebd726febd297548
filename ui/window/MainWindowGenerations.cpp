// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way from creatives to new ones, and what of it is still written when the window closes.
#include "window/MainWindow.h"

#include "pages/SettingsPage.h"
#include "widgets/ToastHost.h"
#include "window/Actions.h"
#include "window/GenerationsPage.h"
#include "window/TopCreativesPage.h"
#include "window/WindowKeys.h"

#include <QCloseEvent>
#include <QTimer>

namespace mci::ui {

namespace {

/** A window that cannot write what it has does not stay open for ever. */
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
}

QString MainWindow::generateKey() const
{
    const QString key = m_keys->gridKeys().keyText(GridAct::Generate);
    return key.isEmpty() ? (*m_actions)[ActionId::Generate]->shortcut().toString(QKeySequence::NativeText) : key;
}

bool MainWindow::mayClose()
{
    if (!m_generations || m_closing || m_generations->saveAll())
        return true;
    m_closing = true;
    QTimer::singleShot(kLongestGoodbye, this, &QWidget::close);
    return false;
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
    connect(m_generations, &GenerationsPage::allSaved, this, [this] {
        if (m_closing)
            close();
    });
    connect(m_generations, &GenerationsPage::actionToastWanted, this,
            [this](const QString &text, const QString &action, const std::function<void()> &onAction) {
                m_toasts->show(text, action, onAction);
            });
    addPage(m_generations);
    readJobs();
    return *m_generations;
}

} // namespace mci::ui
