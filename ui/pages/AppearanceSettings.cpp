// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AppearanceSettings.h"

#include "pages/SettingRow.h"
#include "text/Translation.h"
#include "widgets/ComboBox.h"
#include "widgets/Switch.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

void setQuietly(ComboBox &box, const QVariant &data)
{
    const QSignalBlocker blocker(box);
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

void setQuietly(Switch &box, bool on)
{
    const QSignalBlocker blocker(box);
    box.setChecked(on);
}

} // namespace

AppearanceSettings::AppearanceSettings(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    //: Settings, section
    auto *panel = new SettingPanel(look, tr("Appearance and language"), {}, this);
    column->addWidget(panel);
    addLanguage(*panel);
    addLooks(*panel);
    addSwitches(*panel);
    setChoices({});
}

void AppearanceSettings::addLanguage(SettingPanel &panel)
{
    m_language = new ComboBox(m_look);
    m_language->setObjectName(QStringLiteral("settingLanguage"));
    //: Settings › Appearance, first choice of the language
    m_language->addItem(tr("As the system"), QString());
    for (const QString &locale : text::Translation::supportedLocales())
        m_language->addItem(languageName(locale), locale);
    //: Settings › Appearance
    panel.addRow(tr("Language"), {}, m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_choices.locale = m_language->currentData().toString();
        Q_EMIT localeChosen(m_choices.locale);
    });
}

void AppearanceSettings::addLooks(SettingPanel &panel)
{
    m_theme = new ComboBox(m_look);
    m_theme->setObjectName(QStringLiteral("settingTheme"));
    for (const ThemeChoice choice : allThemes())
        m_theme->addItem(themeName(choice), static_cast<int>(choice));
    //: Settings › Appearance
    panel.addRow(tr("Theme"), {}, m_theme);
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_choices.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
        m_look.setChoice(m_choices.theme);
        Q_EMIT themeChosen(m_choices.theme);
    });

    m_results = new ComboBox(m_look);
    m_results->setObjectName(QStringLiteral("settingResults"));
    //: Settings › Appearance, colours that say better and worse
    m_results->addItem(tr("Green and red"), static_cast<int>(ResultPalette::GreenRed));
    //: Settings › Appearance, colours that say better and worse
    m_results->addItem(tr("Blue and orange"), static_cast<int>(ResultPalette::BlueOrange));
    //: Settings › Appearance
    panel.addRow(tr("Colors of results"),
                 //: Settings › Appearance, below the colours of results
                 tr("Blue and orange are easier to tell apart with color blindness"), m_results);
    connect(m_results, &QComboBox::activated, this, [this] {
        m_choices.results = static_cast<ResultPalette>(m_results->currentData().toInt());
        m_look.setResultPalette(m_choices.results);
        Q_EMIT resultPaletteChosen(m_choices.results);
    });

    m_cards = new ComboBox(m_look);
    m_cards->setObjectName(QStringLiteral("settingCards"));
    //: Settings › Appearance, size of the cards
    m_cards->addItem(tr("Small"), static_cast<int>(CardSize::Small));
    //: Settings › Appearance, size of the cards
    m_cards->addItem(tr("Medium"), static_cast<int>(CardSize::Medium));
    //: Settings › Appearance, size of the cards
    m_cards->addItem(tr("Large"), static_cast<int>(CardSize::Large));
    //: Settings › Appearance
    panel.addRow(tr("Card size"), {}, m_cards);
    connect(m_cards, &QComboBox::activated, this, [this] {
        m_choices.cards = static_cast<CardSize>(m_cards->currentData().toInt());
        Q_EMIT cardSizeChosen(m_choices.cards);
    });
}

void AppearanceSettings::addSwitches(SettingPanel &panel)
{
    //: Settings › Appearance
    m_motion = new Switch(m_look, tr("Animate panels and progress"), nullptr);
    m_motion->setObjectName(QStringLiteral("settingMotion"));
    //: Settings › Appearance
    panel.addRow(tr("Motion"), {}, m_motion);
    connect(m_motion, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.motion = on;
        m_look.setMotion(on);
        Q_EMIT motionChosen(on);
    });
    //: Settings › Appearance
    m_menuBar = new Switch(m_look, tr("Always show menu bar"), nullptr);
    m_menuBar->setObjectName(QStringLiteral("settingMenuBar"));
    //: Settings › Appearance; the second is below it
    panel.addRow(tr("Menu bar"), tr("Alt or F10 shows it for a moment"), m_menuBar);
    connect(m_menuBar, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.menuBar = on;
        Q_EMIT menuBarChosen(on);
    });
    //: Settings › Appearance
    m_notifications = new Switch(m_look, tr("Tell me when a sync has ended"), nullptr);
    m_notifications->setObjectName(QStringLiteral("settingNotifications"));
    //: Settings › Appearance
    panel.addRow(tr("Notifications"), {}, m_notifications);
    connect(m_notifications, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.notifications = on;
        Q_EMIT notificationsChosen(on);
    });
}

void AppearanceSettings::setChoices(const AppearanceChoices &choices)
{
    m_choices = choices;
    setQuietly(*m_language, choices.locale);
    setQuietly(*m_theme, static_cast<int>(choices.theme));
    setQuietly(*m_results, static_cast<int>(choices.results));
    setQuietly(*m_cards, static_cast<int>(choices.cards));
    setQuietly(*m_motion, choices.motion);
    setQuietly(*m_menuBar, choices.menuBar);
    setQuietly(*m_notifications, choices.notifications);
}

} // namespace mci::ui
