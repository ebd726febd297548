// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace mci::ui {

class Chip;
class CreativeWall;
class MetaAppForm;
class Note;
class TokenForm;

/** The first screen: what the program is for, and four ways to begin. Asks for them by signals; only the app form saves. */
class ConnectPage : public QWidget
{
    Q_OBJECT

public:
    ConnectPage(Look &look, Backend &backend, QWidget *parent = nullptr);

    /** The four ways, without what was said before. */
    void begin();
    /** Why the last way led nowhere and what to do, above the ways or in the form that was used. Empty: nothing. */
    void showProblem(const QString &problem);
    /** Back one step inside the page; false when it shows the ways already. */
    bool goBack();
    void setLocale(const QString &locale);
    /** When it is about one more account, there is somewhere to go back to. */
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void browserRequested();
    void tokenGiven(const Secret &token);
    void demoRequested();
    void localeChosen(const QString &locale);
    void themeChosen(ThemeChoice choice);
    void helpRequested();
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBrand();
    [[nodiscard]] QWidget *makeWays();
    void addWays(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeChoices();
    void foldChoices(int room);
    void addLanguages(Chip &chip);
    void addThemes(Chip &chip);
    void chooseBrowser();
    void showStep(int step);

    Look &m_look;
    Backend &m_backend;
    QWidget *m_column;
    QStackedWidget *m_steps;
    QWidget *m_ways = nullptr;
    Note *m_problem = nullptr;
    MetaAppForm *m_app;
    TokenForm *m_token;
    Chip *m_language = nullptr;
    Chip *m_theme = nullptr;
    QWidget *m_choices = nullptr;
    QWidget *m_cancel = nullptr;
    CreativeWall *m_wall;
};

} // namespace mci::ui
