// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/AppearanceChoices.h"

#include <QWidget>

namespace mci::ui {

class ComboBox;
class SettingPanel;
class Switch;

/** Language, theme, colours, motion, menu bar and notifications: what its owner keeps, not the settings file. */
class AppearanceSettings : public QWidget
{
    Q_OBJECT

public:
    explicit AppearanceSettings(Look &look, QWidget *parent = nullptr);

    void setChoices(const AppearanceChoices &choices);
    [[nodiscard]] const AppearanceChoices &choices() const { return m_choices; }

Q_SIGNALS:
    void localeChosen(const QString &locale);
    void themeChosen(mci::ui::ThemeChoice choice);
    void resultPaletteChosen(mci::ui::ResultPalette palette);
    void motionChosen(bool on);
    void cardSizeChosen(mci::ui::CardSize size);
    void menuBarChosen(bool shown);
    void notificationsChosen(bool on);

private:
    void addLanguage(SettingPanel &panel);
    void addLooks(SettingPanel &panel);
    void addSwitches(SettingPanel &panel);

    Look &m_look;
    AppearanceChoices m_choices;
    ComboBox *m_language = nullptr;
    ComboBox *m_theme = nullptr;
    ComboBox *m_results = nullptr;
    ComboBox *m_cards = nullptr;
    Switch *m_motion = nullptr;
    Switch *m_menuBar = nullptr;
    Switch *m_notifications = nullptr;
};

} // namespace mci::ui
