// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "base/Clock.h"
#include "theme/Look.h"

#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class AccountPage;
class ConnectPage;
class ParametersPage;
class StepHeader;
class WaitingPage;

/**
 * From the first start to the sync:
 *
 *     connect ──▶ waiting ──▶ account ──▶ parameters ──▶ finished()
 *        └── token ─────────────▲
 *
 * Also for one more account and for other parameters later. Esc and Back go one step back; where the way began inside the
 * program, before its first step is cancelled().
 */
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    FirstRun(Look &look, Backend &backend, QWidget *parent = nullptr);
    /** With a clock of the caller, which decides what today is. */
    FirstRun(Look &look, Backend &backend, const Clock &clock, QWidget *parent = nullptr);
    ~FirstRun() override;

    /** The first screen. */
    void start();
    void connectAnother(const QString &organizationId);
    /** Among the accounts that are connected already. */
    void chooseAccount(const QString &organizationId = {}, const QString &suggestedAccountId = {});
    void editParameters(const services::SelectionInput &selection, const domain::AdAccount &account);
    /** For the chooser of the first screen. */
    void setLocale(const QString &locale);
    /** The sync did not begin: said on the parameters page. */
    void showProblem(const QString &problem);
    void goBack();

Q_SIGNALS:
    void finished(const mci::services::SelectionInput &selection);
    void demoRequested();
    void localeChosen(const QString &locale);
    void themeChosen(mci::ui::ThemeChoice choice);
    void helpRequested();
    /** Left at the first step of what was begun inside the program. */
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Step { Connect, Waiting, Account, Parameters };

    void connectPages();
    void showStep(Step step);
    [[nodiscard]] Step step() const;
    void beginAt(Step step, const QString &organizationId);
    void logIn();
    void cancelLogin();
    void connectToken(const Secret &token);
    void onConnected(const Result<services::ConnectedAccount> &connected);

    Look &m_look;
    Backend &m_backend;
    SystemClock m_systemClock;
    StepHeader *m_header;
    QStackedWidget *m_pages;
    ConnectPage *m_connect;
    WaitingPage *m_waiting;
    AccountPage *m_account;
    ParametersPage *m_parameters;
    QString m_organizationId;
    /** Nobody connected yet: there is nothing to cancel to. */
    bool m_first = true;
    Step m_begun = Step::Connect;
    /** Answers to logins that were cancelled are dropped. */
    int m_login = 0;
};

} // namespace mci::ui
