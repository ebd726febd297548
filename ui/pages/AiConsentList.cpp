// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiConsentList.h"

#include "pages/AiConsentRow.h"
#include "widgets/TabOrder.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

bool areSame(const std::vector<domain::Organization> &one, const std::vector<domain::Organization> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const auto &a, const auto &b) { return a.id == b.id && a.name == b.name; });
}

} // namespace

AiConsentList::AiConsentList(Look &look, Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(2);
    //: Settings › AI provider, heading of the list of clients
    column->addWidget(new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("Who may be analyzed there"), this));
    auto *below = new TextLabel(
        look, TypeRole::Caption, Role::Text2,
        //: Settings › AI provider, below the heading of the list of clients
        tr("Each client is off until you allow it. Off holds at once, also for what is under way."), this);
    below->setWordWrap(true);
    column->addWidget(below);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void AiConsentList::setClients(const std::vector<domain::Organization> &clients)
{
    if (areSame(clients, m_clients))
        return;
    m_clients = clients;
    for (AiConsentRow *row : m_list)
        row->deleteLater();
    m_list.clear();
    for (const domain::Organization &client : clients) {
        auto *row = new AiConsentRow(m_look, m_backend, client, this);
        m_rows->addWidget(row);
        m_list.push_back(row);
    }
    tabByLayout(*window());
    reload();
}

void AiConsentList::reload()
{
    for (AiConsentRow *row : m_list)
        row->reload();
}

} // namespace mci::ui
