// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "pages/AccountModel.h"
#include "theme/Look.h"

#include <QPointer>
#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace mci::ui {

class AccountDelegate;
class ClientPicker;
class IconButton;
class LineEdit;
class Note;
class StepFooter;
class TextLabel;

/** Which ad account is analyzed: the accounts of a client's logins, with search. */
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    AccountPage(Look &look, Backend &backend, QWidget *parent = nullptr);

    /** Reads the workspace. `accountId` is chosen if it is there, else the first one in use. */
    void load(const QString &organizationId, const QString &accountId = {});
    void showProblem(const QString &problem);
    /** Leaves the naming of a client or clears the search; false when neither was going on. */
    bool goBack();

Q_SIGNALS:
    void chosen(const domain::AdAccount &account);
    void backRequested();
    /** This client has no login yet. */
    void connectRequested(const QString &organizationId);

private:
    void addHead(QVBoxLayout *column);
    void addTable(QVBoxLayout *column);
    void addFooter(QVBoxLayout *outer);
    void take(const WorkspaceSnapshot &workspace, const QString &accountId);
    void showAccounts(const QString &accountId);
    void refresh();
    void onRefreshed(const Result<std::vector<domain::AdAccount>> &accounts);
    void refreshEmpty();
    void search(const QString &text);
    void select(int row);
    void choose();
    void fitRows();

    Look &m_look;
    Backend &m_backend;
    WorkspaceSnapshot m_workspace;
    QString m_organizationId;
    /** Answers of refreshAccounts that are still out. */
    int m_refreshing = 0;
    AccountModel *m_model;
    AccountDelegate *m_delegate;
    QTableView *m_table;
    TextLabel *m_lead = nullptr;
    LineEdit *m_search = nullptr;
    IconButton *m_refresh = nullptr;
    Note *m_problem = nullptr;
    Note *m_empty = nullptr;
    ClientPicker *m_client = nullptr;
    StepFooter *m_footer = nullptr;
};

} // namespace mci::ui
