// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ClientPopover.h"

#include "widgets/Button.h"
#include "widgets/LineEdit.h"
#include "widgets/Separator.h"
#include "window/ClientList.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kWidth = 260;
constexpr int kMostHeight = 380;

} // namespace

ClientPopover::ClientPopover(Look &look, const std::vector<Client> &clients, const QString &organizationId,
                             const QString &adAccountId, QWidget *parent)
    : Popover(look, parent)
    , m_clients(new ClientList(clients, organizationId, adAccountId, this))
    , m_search(new LineEdit(look, this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("clientPopover"));
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    //: Client switcher: search field
    const QString search = tr("Search clients");
    m_search->setObjectName(QStringLiteral("clientSearch"));
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("clientList"));
    //: Client switcher, read aloud: the list
    m_list->setAccessibleName(tr("Clients and accounts"));
    m_list->setModel(m_clients);
    m_list->setItemDelegate(new ClientListDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setCurrentIndex(m_clients->current());
    column->addWidget(m_list);
    column->addWidget(new Separator(look, this));
    //: Client switcher: starts a new login
    auto *connectButton =
        new Button(look, ButtonKind::Quiet, tr("Connect another account"), QStringLiteral("plus"), this);
    connectButton->setObjectName(QStringLiteral("connectAnother"));
    column->addWidget(connectButton, 0, Qt::AlignLeft);
    fitHeight();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clients->setSearch(text);
        m_list->setCurrentIndex(m_clients->current());
        fitHeight();
    });
    connect(m_list, &QListView::clicked, this, &ClientPopover::choose);
    connect(m_list, &QListView::activated, this, &ClientPopover::choose);
    connect(connectButton, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT connectWanted();
    });
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void ClientPopover::takeFocus()
{
    m_search->setFocus(Qt::PopupFocusReason);
}

bool ClientPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_clients->index(std::min(row + 1, m_clients->rowCount() - 1)));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_clients->index(std::max(row - 1, 0)));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return Popover::eventFilter(watched, event);
}

void ClientPopover::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString organizationId = index.data(ClientList::OrganizationRole).toString();
    const QString adAccountId = index.data(ClientList::AccountRole).toString();
    close();
    Q_EMIT accountChosen(organizationId, adAccountId);
}

void ClientPopover::fitHeight()
{
    int height = 4;
    for (int row = 0; row < m_clients->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(std::max(height, 40), kMostHeight));
    adjustSize();
}

} // namespace mci::ui
