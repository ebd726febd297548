// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "window/Clients.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace mci::ui {

/** Clients, each followed by its ad accounts; found by a few letters of either. */
class ClientList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { OrganizationRole = Qt::UserRole, AccountRole, CaptionRole, CurrentRole };

    ClientList(std::vector<Client> clients, QString currentOrganization, QString currentAccount, QObject *parent);

    void setSearch(const QString &text);
    [[nodiscard]] QModelIndex current() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString organizationId;
        /** Empty for the client's own row. */
        QString accountId;
        QString text;
        QString caption;
    };
    void addClient(const Client &client, const QString &search);

    std::vector<Client> m_clients;
    QString m_organizationId;
    QString m_accountId;
    std::vector<Row> m_rows;
};

class ClientListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ClientListDelegate(Look &look, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look &m_look;
};

} // namespace mci::ui
