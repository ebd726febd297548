// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "pages/AppearanceChoices.h"

#include <vector>

#include <QWidget>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace mci::ui {

class AppearanceSettings;
class MinimumSettings;
class StorageSettings;
class StoredSettings;

/** All settings in one scroll, with a list of its sections. Everything holds at once; there is no OK. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Look &look, Backend &backend, QWidget *parent = nullptr);

    void setChoices(const AppearanceChoices &choices);
    /** Whose minimums are shown first. */
    void setOrganization(const QString &organizationId);
    /** Reads everything anew; also whenever the page is shown. */
    void reload();

Q_SIGNALS:
    void localeChosen(const QString &locale);
    void themeChosen(mci::ui::ThemeChoice choice);
    void resultPaletteChosen(mci::ui::ResultPalette palette);
    void motionChosen(bool on);
    void cardSizeChosen(mci::ui::CardSize size);
    void menuBarChosen(bool shown);
    void notificationsChosen(bool on);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSection(const char *icon, const QString &name, QWidget *section);
    void addSections(Backend &backend);
    void passOn();
    void goTo(int section);
    void onScrolled(int value);
    void applyLook();

    Look &m_look;
    StoredSettings *m_stored;
    AppearanceSettings *m_appearance;
    MinimumSettings *m_minimums;
    StorageSettings *m_storage;
    QListWidget *m_list;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    std::vector<QWidget *> m_sections;
};

} // namespace mci::ui
