// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AccountPage.h"

#include "pages/AccountDelegate.h"
#include "pages/ClientPicker.h"
#include "pages/TableFrame.h"
#include "text/ErrorText.h"
#include "text/Isolated.h"
#include "widgets/Button.h"
#include "widgets/IconButton.h"
#include "widgets/LineEdit.h"
#include "widgets/Note.h"
#include "widgets/StepFooter.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <array>

namespace mci::ui {

using domain::AdAccount;

namespace {

constexpr int kColumnWidth = 1040;
/** Of the columns; the first takes what is left. */
constexpr std::array kWidths{0, 90, 150, 190, 190};

} // namespace

AccountPage::AccountPage(Look &look, Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_model(new AccountModel(this))
    , m_delegate(new AccountDelegate(look, this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("accountPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(24, 32, 24, 16);
    auto *holder = new QWidget(this);
    holder->setMaximumWidth(kColumnWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    middle->addStretch(1);
    middle->addWidget(holder, 1000);
    middle->addStretch(1);
    outer->addLayout(middle, 1);
    addHead(column);
    addTable(column);
    addFooter(outer);
}

void AccountPage::addHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    //: Choice of the ad account, headline
    auto *title = new TextLabel(m_look, TypeRole::H1, Role::Text, tr("Which account shall we analyze?"), this);
    title->setWordWrap(true);
    texts->addWidget(title);
    m_lead = new TextLabel(m_look, TypeRole::Body, Role::Text2, {}, this);
    m_lead->setWordWrap(true);
    texts->addWidget(m_lead);
    row->addLayout(texts, 1);
    m_search = new LineEdit(m_look, this);
    m_search->setObjectName(QStringLiteral("accountSearch"));
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_search->setClearable();
    //: Choice of the ad account
    m_search->setPlaceholderText(tr("Search by name or ID"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setFixedWidth(m_look.scaled(240));
    row->addWidget(m_search, 0, Qt::AlignTop);
    //: Choice of the ad account: asks Meta for the accounts again
    m_refresh = new IconButton(m_look, QStringLiteral("sync"), tr("Refresh the list"), this);
    m_refresh->setObjectName(QStringLiteral("accountRefresh"));
    row->addWidget(m_refresh, 0, Qt::AlignTop);
    column->addLayout(row);
    m_problem = new Note(m_look, NoteKind::Bad, {}, this);
    m_problem->setObjectName(QStringLiteral("accountProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_search, &QLineEdit::textChanged, this, &AccountPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, &AccountPage::choose);
    connect(m_refresh, &IconButton::clicked, this, &AccountPage::refresh);
}

void AccountPage::addTable(QVBoxLayout *column)
{
    m_table->setObjectName(QStringLiteral("accountTable"));
    //: Choice of the ad account, name of the table for screen readers
    m_table->setAccessibleName(tr("Ad accounts"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(AccountModel::Name, QHeaderView::Stretch);
    column->addWidget(new TableFrame(m_look, m_table, this), 1);
    m_empty = new Note(m_look, NoteKind::Neutral, {}, this);
    m_empty->setObjectName(QStringLiteral("accountEmpty"));
    m_empty->hide();
    column->addWidget(m_empty);
    column->addWidget(new Note(m_look, NoteKind::Neutral,
                               //: Choice of the ad account, below the table
                               tr("Only creatives from connected accounts are analyzed. You can switch accounts at any "
                                  "time."),
                               this));
    column->addStretch(0);
    connect(m_table, &QTableView::activated, this, &AccountPage::choose);
    connect(&m_look, &Look::changed, this, &AccountPage::fitRows);
    fitRows();
}

void AccountPage::addFooter(QVBoxLayout *outer)
{
    m_footer = new StepFooter(m_look, this);
    m_client = new ClientPicker(m_look, m_backend, m_footer);
    //: Choice of the ad account, goes on to the parameters
    m_footer->primary()->setText(tr("Continue"));
    m_footer->primary()->setObjectName(QStringLiteral("accountContinue"));
    m_footer->back()->setObjectName(QStringLiteral("accountBack"));
    // The client belongs at the left, back and continue together at the right.
    if (auto *row = qobject_cast<QHBoxLayout *>(m_footer->layout())) {
        row->removeWidget(m_footer->back());
        row->insertWidget(0, m_client);
        row->insertWidget(row->count() - 1, m_footer->back());
    }
    outer->addWidget(m_footer);
    connect(m_footer->back(), &Button::clicked, this, &AccountPage::backRequested);
    connect(m_footer->primary(), &Button::clicked, this, &AccountPage::choose);
    connect(m_client, &ClientPicker::chosen, this, [this](const QString &id) { load(id); });
    connect(m_client, &ClientPicker::added, this, &AccountPage::connectRequested);
    connect(m_client, &ClientPicker::problem, this, &AccountPage::showProblem);
}

void AccountPage::fitRows()
{
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    QHeaderView &titles = *m_table->horizontalHeader();
    titles.setFont(m_look.font(TypeRole::Caption));
    titles.setFixedHeight(std::max(34, QFontMetrics(m_look.font(TypeRole::Caption)).height() + 16));
    for (int i = 1; i < AccountModel::kColumns; ++i) {
        // The style knows what it leaves around a title.
        m_table->setColumnWidth(i, std::max(kWidths[static_cast<std::size_t>(i)], titles.sectionSizeHint(i)));
    }
}

void AccountPage::load(const QString &organizationId, const QString &accountId)
{
    m_organizationId = organizationId;
    showProblem({});
    m_backend.workspace().then(this, [this, accountId](const Result<WorkspaceSnapshot> &workspace) {
        if (workspace)
            take(*workspace, accountId);
        else
            showProblem(text::errorMessage(workspace.error()));
    });
}

void AccountPage::take(const WorkspaceSnapshot &workspace, const QString &accountId)
{
    m_workspace = workspace;
    if (m_organizationId.isEmpty() && !workspace.organizations.empty())
        m_organizationId = workspace.organizations.front().id;
    m_client->setOrganizations(workspace.organizations, m_organizationId);
    showAccounts(accountId);
    m_table->setFocus(Qt::OtherFocusReason);
}

void AccountPage::showAccounts(const QString &accountId)
{
    std::vector<AdAccount> accounts;
    for (const AdAccount &account : m_workspace.accounts) {
        if (account.organizationId == m_organizationId)
            accounts.push_back(account);
    }
    QStringList users;
    for (const domain::Connection &connection : m_workspace.connections) {
        if (connection.organizationId == m_organizationId && !connection.disconnectedAt
            && !users.contains(text::isolated(connection.metaUserName)))
            users.append(text::isolated(connection.metaUserName));
    }
    const int count = static_cast<int>(accounts.size());
    m_model->setAccounts(std::move(accounts));
    m_lead->setText(
        //: Choice of the ad account, %n: accounts, %1: name of the person who approved them
        users.isEmpty()
            ? tr("Each client has its own workspace and its own data.")
            : tr("%n account(s) approved by %1. Each client has its own workspace and its own data.", "", count)
                  .arg(users.join(QStringLiteral(", "))));
    const int wanted = m_model->rowOf({}, accountId);
    select(std::max(0, wanted));
    refreshEmpty();
}

void AccountPage::refresh()
{
    showProblem({});
    for (const domain::Connection &connection : m_workspace.connections) {
        if (connection.organizationId != m_organizationId || connection.disconnectedAt)
            continue;
        ++m_refreshing;
        m_backend.refreshAccounts(connection.id).then(this, [this](const Result<std::vector<AdAccount>> &accounts) {
            onRefreshed(accounts);
        });
    }
    m_refresh->setEnabled(m_refreshing == 0);
}

void AccountPage::onRefreshed(const Result<std::vector<AdAccount>> &accounts)
{
    --m_refreshing;
    m_refresh->setEnabled(m_refreshing == 0);
    if (!accounts)
        return showProblem(text::errorMessage(accounts.error()));
    const QString chosenId = m_table->currentIndex().data(AccountModel::IdRole).toString();
    if (!accounts->empty()) {
        const QString connectionId = accounts->front().connectionId;
        std::erase_if(m_workspace.accounts, [&](const AdAccount &a) { return a.connectionId == connectionId; });
        m_workspace.accounts.insert(m_workspace.accounts.end(), accounts->begin(), accounts->end());
    }
    showAccounts(chosenId);
}

void AccountPage::search(const QString &text)
{
    m_model->setSearch(text);
    select(0);
    refreshEmpty();
}

void AccountPage::refreshEmpty()
{
    const bool nothing = m_model->rowCount() == 0;
    m_empty->setVisible(nothing);
    m_table->parentWidget()->setVisible(!nothing);
    if (m_model->total() == 0)
        //: Choice of the ad account, in place of the table
        m_empty->setText(tr("This login has no ad accounts. Ask for access in Meta's business settings and refresh the "
                            "list, or sign in as somebody else."));
    else
        //: Choice of the ad account, nothing was found. %1: what was searched for
        m_empty->setText(tr("Nothing with “%1”").arg(text::isolated(m_search->text())));
    //: Choice of the ad account, why the way on is closed
    m_footer->primary()->setDisabledReason(nothing ? tr("Choose an ad account first.") : QString());
}

void AccountPage::select(int row)
{
    if (row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, AccountModel::Name));
}

void AccountPage::choose()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT chosen(m_model->account(current.row()));
}

void AccountPage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool AccountPage::goBack()
{
    if (m_client->leaveNaming())
        return true;
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace mci::ui
