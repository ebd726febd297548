// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Popover.h"
#include "window/Clients.h"

class QListView;

namespace mci::ui {

class ClientList;
class LineEdit;

/** Finds a client or one of its accounts and goes there. Deletes itself when it closes. */
class ClientPopover : public Popover
{
    Q_OBJECT

public:
    ClientPopover(Look &look, const std::vector<Client> &clients, const QString &organizationId,
                  const QString &adAccountId, QWidget *parent);

    void takeFocus();

Q_SIGNALS:
    /** Without an account for a client that has none yet. */
    void accountChosen(const QString &organizationId, const QString &adAccountId);
    void connectWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fitHeight();

    ClientList *m_clients;
    LineEdit *m_search;
    QListView *m_list;
};

} // namespace mci::ui
