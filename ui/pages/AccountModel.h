// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"

#include <vector>

#include <QAbstractTableModel>

namespace mci::ui {

/** Ad accounts as a table, with a search over name, id and business. */
class AccountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Currency, TimeZone, Business, Status };
    static constexpr int kColumns = 5;
    enum ItemRole { IdRole = Qt::UserRole, StatusRole, OrganizationRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setAccounts(std::vector<domain::AdAccount> accounts);
    void setSearch(const QString &search);
    [[nodiscard]] const domain::AdAccount &account(int row) const;
    /** -1 when it is not shown. */
    [[nodiscard]] int rowOf(const QString &connectionId, const QString &accountId) const;
    /** Without the search. */
    [[nodiscard]] int total() const { return static_cast<int>(m_accounts.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    [[nodiscard]] QString cellText(const domain::AdAccount &account, int column) const;

    std::vector<domain::AdAccount> m_accounts;
    QString m_search;
    /** Indexes into m_accounts. */
    std::vector<std::size_t> m_shown;
};

/** Runs ads or may soon again; the others are greyed, yet their past can be analyzed. */
[[nodiscard]] bool isUsedAccount(int status);

} // namespace mci::ui
