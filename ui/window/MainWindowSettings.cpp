// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MainWindow.h"

#include "pages/SettingsPage.h"
#include "window/Actions.h"
#include "window/Notifier.h"
#include "window/TopCreativesPage.h"

#include <QMenuBar>

namespace mci::ui {

namespace {

/** Steps of the grid's zoom that stand for the three sizes. */
constexpr int kSmallCards = 1;
constexpr int kMediumCards = 4;
constexpr int kLargeCards = 6;

CardSize sizeOfZoom(int zoom)
{
    if (zoom <= kSmallCards)
        return CardSize::Small;
    return zoom >= kLargeCards ? CardSize::Large : CardSize::Medium;
}

int zoomOf(CardSize size)
{
    switch (size) {
    case CardSize::Small:
        return kSmallCards;
    case CardSize::Medium:
        return kMediumCards;
    case CardSize::Large:
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
    connect(m_settings, &SettingsPage::motionChosen, this, [this](bool on) {
        m_state.setMotion(on);
        m_look.setMotion(on);
    });
    connect(m_settings, &SettingsPage::cardSizeChosen, this, [this](CardSize size) {
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
    m_settings->setChoices(choices);
    m_settings->setOrganization(m_organizationId);
}

} // namespace mci::ui
