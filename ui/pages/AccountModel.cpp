// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AccountModel.h"

#include "pages/DateText.h"
#include "text/AccountText.h"
#include "text/Isolated.h"

#include <algorithm>

namespace mci::ui {

using domain::AdAccount;

bool isUsedAccount(int status)
{
    switch (status) {
    case 2:
    case 100:
    case 101:
    case 202:
        return false;
    default:
        return true;
    }
}

void AccountModel::setAccounts(std::vector<AdAccount> accounts)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    // As Meta lists them, those in use first.
    std::stable_partition(m_accounts.begin(), m_accounts.end(),
                          [](const AdAccount &account) { return isUsedAccount(account.status); });
    filter();
    endResetModel();
}

void AccountModel::setSearch(const QString &search)
{
    beginResetModel();
    m_search = search.trimmed();
    filter();
    endResetModel();
}

void AccountModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        const AdAccount &account = m_accounts[i];
        const auto has = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
        if (has(account.name) || has(account.id) || has(account.businessName))
            m_shown.push_back(i);
    }
}

const AdAccount &AccountModel::account(int row) const
{
    return m_accounts.at(m_shown.at(static_cast<std::size_t>(row)));
}

int AccountModel::rowOf(const QString &connectionId, const QString &accountId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const AdAccount &shown = account(row);
        if (shown.id == accountId && (connectionId.isEmpty() || shown.connectionId == connectionId))
            return row;
    }
    return -1;
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString AccountModel::cellText(const AdAccount &account, int column) const
{
    switch (column) {
    case Name:
        return account.name.isEmpty() ? account.id : account.name;
    case Currency:
        return account.currency;
    case TimeZone:
        return timeZonePlace(account.timeZone);
    case Business:
        return account.businessName;
    default:
        return text::adAccountStatusText(account.status);
    }
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AdAccount &shown = account(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != Name)
            return cellText(shown, index.column());
        return QStringList{text::isolated(cellText(shown, Name)), shown.id, cellText(shown, Status)}.join(
            QStringLiteral(", "));
    case Qt::ToolTipRole:
        return index.column() == TimeZone ? shown.timeZone : QString();
    case IdRole:
        return shown.id;
    case StatusRole:
        return shown.status;
    case OrganizationRole:
        return shown.organizationId;
    default:
        return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: Choice of the ad account, column
        return tr("Ad account");
    case Currency:
        //: Choice of the ad account, column
        return tr("Currency");
    case TimeZone:
        //: Choice of the ad account, column
        return tr("Time zone");
    case Business:
        //: Choice of the ad account, column: the business that owns it
        return tr("Business");
    default:
        //: Choice of the ad account, column
        return tr("Status");
    }
}

} // namespace mci::ui
