// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/AppearanceChoices.h"
#include "pages/SettingPanel.h"

namespace mci::ui {

class ComboBox;

/** Theme, colours, motion and cards: what its owner keeps, not the settings file. */
class AppearanceSettings final : public SettingPanel
{
    Q_OBJECT

public:
    explicit AppearanceSettings(Look &look, QWidget *parent = nullptr);

    void setChoices(const AppearanceChoices &choices);

Q_SIGNALS:
    void themeChosen(mci::ui::ThemeChoice choice);
    void resultPaletteChosen(mci::ui::ResultPalette palette);
    void motionChosen(mci::ui::MotionChoice choice);
    void cardSizeChosen(mci::ui::CardSizeChoice size);

private:
    ComboBox *addChoice(const char *name, const QString &title, const QString &caption);
    void fill();
    void showSystemMotion();

    ComboBox *m_theme;
    ComboBox *m_results;
    ComboBox *m_motion;
    ComboBox *m_cards;
};

} // namespace mci::ui
