// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MainWindow.h"

#include "creatives/CreativeText.h"
#include "pages/SettingsPage.h"
#include "widgets/ToastHost.h"
#include "window/Actions.h"
#include "window/AiLedgerDialog.h"
#include "window/HelpDialog.h"
#include "window/KeysCommand.h"
#include "window/Notifier.h"
#include "window/ShortcutList.h"
#include "window/TopCreativesPage.h"
#include "window/WindowKeys.h"

#include <QMenuBar>
#include <QStackedWidget>
#include <QUndoStack>

namespace mci::ui {

namespace {

/** Steps of the grid's zoom that stand for the three sizes. */
constexpr int kSmallCards = 1;
constexpr int kMediumCards = 4;
constexpr int kLargeCards = 6;

CardSizeChoice sizeOfZoom(int zoom)
{
    if (zoom <= kSmallCards)
        return CardSizeChoice::Small;
    return zoom >= kLargeCards ? CardSizeChoice::Large : CardSizeChoice::Medium;
}

int zoomOf(CardSizeChoice size)
{
    switch (size) {
    case CardSizeChoice::Small:
        return kSmallCards;
    case CardSizeChoice::Medium:
        return kMediumCards;
    case CardSizeChoice::Large:
        return kLargeCards;
    }
    return kMediumCards;
}

} // namespace

void MainWindow::connectSettings()
{
    connect(m_settings, &SettingsPage::localeChosen, this, [this](const QString &locale) {
        m_state.setLanguage(locale);
        Q_EMIT localeChosen(locale);
    });
    connect(m_settings, &SettingsPage::themeChosen, this, [this](ThemeChoice choice) {
        m_state.setTheme(choice);
        m_look.setChoice(choice);
    });
    connect(m_settings, &SettingsPage::resultPaletteChosen, this, [this](ResultPalette palette) {
        m_state.setResultPalette(palette);
        m_look.setResultPalette(palette);
    });
    connect(m_settings, &SettingsPage::motionChosen, this, [this](MotionChoice choice) {
        m_state.setMotion(choice);
        m_look.setMotionChoice(choice);
    });
    connect(m_settings, &SettingsPage::cardSizeChosen, this, [this](CardSizeChoice size) {
        m_state.setCardSize(zoomOf(size));
        m_creatives->setZoom(zoomOf(size));
    });
    connect(m_settings, &SettingsPage::menuBarChosen, this, [this](bool shown) {
        m_state.setMenuBar(shown);
        (*m_actions)[ActionId::ToggleMenuBar]->setChecked(shown);
        menuBar()->setVisible(shown);
    });
    connect(m_settings, &SettingsPage::notificationsChosen, this, [this](bool on) {
        m_state.setNotifications(on);
        m_notifier->setEnabled(on);
    });
    connect(m_settings, &SettingsPage::keysChanged, this,
            [this](const QString &text, const KeyChoices &before, bool isTold) {
                m_undo->push(new KeysCommand(text, m_keys->map(), before, m_keys->map().choices()));
                if (isTold)
                    toast(text, true);
            });
    connect(m_settings, &SettingsPage::ledgerWanted, this, &MainWindow::showAiLedger);
    connect(m_settings, &SettingsPage::told, this, [this](const QString &text, const std::function<void()> &undo) {
        m_toastIndex.reset();
        m_toasts->showUndo(text, undo);
    });
}

void MainWindow::showChoices()
{
    m_creatives->saveState();
    AppearanceChoices choices;
    choices.locale = m_state.language().isEmpty() ? QLocale().name() : m_state.language();
    choices.theme = m_state.theme();
    choices.results = m_state.resultPalette();
    choices.motion = m_state.motion();
    choices.cards = sizeOfZoom(m_state.cardSize().value_or(kMediumCards));
    choices.menuBar = m_state.menuBar();
    choices.notifications = m_state.notifications();
    settingsPage().setChoices(choices);
    settingsPage().setOrganization(m_organizationId);
}

void MainWindow::showShortcuts()
{
    const auto change = [this] {
        showFrame();
        openPage(Page::Settings);
        settingsPage().showShortcuts();
    };
    openShortcuts(m_look, m_keys->map(), change, this);
}

void MainWindow::showHelp()
{
    HelpFacts facts;
    const QString objective = m_creatives->session().selection().input.objective;
    facts.objective = domain::objectiveFromName(objective).value_or(facts.objective);
    facts.profileFolder = m_backend.facts().profileFolder;
    auto *help = new HelpDialog(m_look, helpTopics(facts, m_keys->map()), this);
    help->open();
}

void MainWindow::showAiLedger()
{
    if (!m_ledger) {
        const auto nameOf = [this](const QString &creativeId) {
            const CreativeRow *row = m_creatives->model().find(creativeId);
            return row && !row->loading ? CreativeText::name(*row) : QString();
        };
        m_ledger = new AiLedgerDialog(m_look, m_backend, nameOf, this);
        connect(m_ledger, &AiLedgerDialog::toastWanted, this, [this](const QString &text) { toast(text, false); });
    }
    m_ledger->show();
    m_ledger->raise();
    m_ledger->activateWindow();
}

} // namespace mci::ui
