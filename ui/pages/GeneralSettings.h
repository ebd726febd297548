// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/AppearanceChoices.h"
#include "pages/SettingPanel.h"

namespace mci::ui {

class ComboBox;
class Switch;

/** Language, notifications and menu bar: what its owner keeps, not the settings file. */
class GeneralSettings final : public SettingPanel
{
    Q_OBJECT

public:
    explicit GeneralSettings(Look &look, QWidget *parent = nullptr);

    void setChoices(const AppearanceChoices &choices);

Q_SIGNALS:
    void localeChosen(const QString &locale);
    void menuBarChosen(bool shown);
    void notificationsChosen(bool on);

private:
    ComboBox *m_language;
    Switch *m_notifications;
    Switch *m_menuBar;
};

} // namespace mci::ui
