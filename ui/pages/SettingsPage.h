// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "pages/AppearanceChoices.h"
#include "pages/KeyMap.h"

#include <vector>

#include <QWidget>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace mci::ui {

class AboutSettings;
class AiSettings;
class AppearanceSettings;
class CopiesSettings;
class EmptyState;
class GeneralSettings;
class LineEdit;
class MinimumSettings;
class SettingPanel;
class ShortcutSettings;
class StoredSettings;

/** All settings in one scroll, with a list of its sections and a search. Everything holds at once; there is no OK. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /** Backend and keys outlive it. */
    SettingsPage(Look &look, Backend &backend, KeyMap &keys, QWidget *parent = nullptr);

    void setChoices(const AppearanceChoices &choices);
    /** Whose minimums are shown first. */
    void setOrganization(const QString &organizationId);
    /** Reads everything anew; also whenever the page is shown. */
    void reload();
    /** Moves the keyboard to the search. */
    void search();
    void takeFocus();
    void showShortcuts();
    void showAi();

Q_SIGNALS:
    void localeChosen(const QString &locale);
    void themeChosen(mci::ui::ThemeChoice choice);
    void resultPaletteChosen(mci::ui::ResultPalette palette);
    void motionChosen(mci::ui::MotionChoice choice);
    void cardSizeChosen(mci::ui::CardSizeChoice size);
    void menuBarChosen(bool shown);
    void notificationsChosen(bool on);
    /** Commands have other keys; `before` undoes it. */
    void keysChanged(const QString &text, const mci::ui::KeyChoices &before, bool isTold);
    /** The calls to the AI provider are to be seen. */
    void ledgerWanted();
    /** Something to tell, and what undoes it. */
    void told(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void addSection(const char *icon, SettingPanel *section);
    void addSections();
    void passOn();
    void narrow(const QString &typed);
    void goTo(int section);
    void showSection(const SettingPanel *section);
    void onScrolled(int value);
    void onFocusChanged(QWidget *from, QWidget *to);
    void applyLook();

    Look &m_look;
    StoredSettings *m_stored;
    GeneralSettings *m_general;
    AppearanceSettings *m_appearance;
    MinimumSettings *m_minimums;
    ShortcutSettings *m_shortcuts;
    AiSettings *m_ai;
    CopiesSettings *m_copies;
    AboutSettings *m_about;
    LineEdit *m_search;
    QListWidget *m_list;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    EmptyState *m_nothing;
    std::vector<SettingPanel *> m_sections;
};

} // namespace mci::ui
